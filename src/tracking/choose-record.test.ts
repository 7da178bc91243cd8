import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStrictLms } from '../../tests/support/strict-lms';
import type { Profile } from '../content/package-options';
import { chooseRecord } from './choose-record';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const choose = (profile: Profile, window: object, search = '') =>
  chooseRecord({
    options: {
      profile,
      interactions: true,
      languages: ['en'],
      modules: ['basics'],
      title: null,
      finish: false,
      identifier: '',
    },
    window,
    page: new EventTarget(),
    search,
    openWords: () => Promise.reject(new Error('not asked for')),
    index: { id: 'course', modules: [] },
    sessionSeconds: () => 0,
    isOnline: () => true,
  });
const bothApis = () => ({ API: createStrictLms('1.2').api, API_1484_11: createStrictLms('2004').api });

test.each([
  ['scorm12', 'scorm12'],
  ['scorm2004-3rd', 'scorm2004'],
  ['scorm2004-4th', 'scorm2004'],
  ['web', 'self-study'],
] as const)('of two LMS versions the package %s takes the record %s', async (profile, standard) => {
  const { port, expectedLms } = await choose(profile, bothApis());
  expect(expectedLms).toBe(false);
  await expect(port.open()).resolves.toMatchObject({ ok: true, value: { standard } });
});

test.each(['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const)(
  'a package %s without an LMS keeps the record on this device and says that one was expected',
  async (profile) => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const choosing = choose(profile, {});
    await vi.advanceTimersByTimeAsync(2200);
    vi.useRealTimers();
    const { port, expectedLms } = await choosing;
    expect(expectedLms).toBe(true);
    await expect(port.open()).resolves.toMatchObject({ ok: true, value: { standard: 'self-study' } });
  },
);
