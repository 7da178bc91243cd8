// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awaitFirstPaint } from './await-first-paint';

let tell: ((name: string) => void) | null = null;

/** A browser that tells of paints when the test says so. */
class FakeObserver {
  static readonly supportedEntryTypes = ['paint'];
  constructor(told: (list: { getEntriesByName: (name: string) => readonly string[] }) => void) {
    tell = (name) => told({ getEntriesByName: (wanted) => (wanted === name ? [name] : []) });
  }
  observe = vi.fn<() => void>();
  disconnect = vi.fn<() => void>();
}

/** Whether the waiting is over, as of now. */
function watch(): () => Promise<boolean> {
  let isOver = false;
  void awaitFirstPaint().then(() => (isOver = true));
  return async () => {
    await Promise.resolve();
    return isOver;
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('PerformanceObserver', FakeObserver);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.documentElement.removeAttribute('data-opened');
  tell = null;
});

test('waits until there is something to read, not for the first paint of a colour', async () => {
  const isOver = watch();
  tell?.('first-paint');
  expect(await isOver()).toBe(false);
  tell?.('first-contentful-paint');
  expect(await isOver()).toBe(true);
});

test('waits a second at most: a tab in the background paints nothing', async () => {
  const isOver = watch();
  vi.advanceTimersByTime(999);
  expect(await isOver()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(await isOver()).toBe(true);
});

test('does not wait where the home is hidden', async () => {
  document.documentElement.dataset['opened'] = 'inside';
  expect(await watch()()).toBe(true);
});

test('does not wait where a browser does not tell of paints', async () => {
  vi.stubGlobal('PerformanceObserver', { supportedEntryTypes: ['mark'] });
  expect(await watch()()).toBe(true);
});
