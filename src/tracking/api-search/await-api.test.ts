import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awaitApi } from './await-api';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const LMS = { LMSInitialize: () => 'true' };

test('an API that is there is returned without waiting', async () => {
  await expect(awaitApi({ API: LMS }, 'API')).resolves.toMatchObject({ api: LMS });
});

test('an API that answers to every name, as a promise would to `then`, is returned all the same', async () => {
  const api = new Proxy({}, { get: () => () => 'true' });
  const found = await awaitApi({ API: api }, 'API');
  expect(found?.api).toBe(api);
});

test('an API that appears after a second and a half is found', async () => {
  const start: Record<string, unknown> = {};
  const waiting = awaitApi(start, 'API');
  await vi.advanceTimersByTimeAsync(1500);
  start['API'] = LMS;
  await vi.advanceTimersByTimeAsync(100);
  await expect(waiting).resolves.toMatchObject({ api: LMS });
});

test('after two seconds the search is given up', async () => {
  const waiting = awaitApi({}, 'API');
  await vi.advanceTimersByTimeAsync(2100);
  await expect(waiting).resolves.toBeNull();
  expect(vi.getTimerCount()).toBe(0);
});
