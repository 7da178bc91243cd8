import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { QUIRKS } from './quirks';
import { takeVisits } from './take-visits';

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 4, 1, 9) }));
afterEach(() => vi.useRealTimers());

const CASES = QUIRKS.flatMap((quirk) =>
  quirk.versions.map((version) => ({ quirk, version, name: quirk.name })),
);

describe('a textbook adapter', () => {
  it.each(['1.2', '2004'] as const)(
    'loses nothing in an LMS without any oddity, SCORM %s',
    async (version) => {
      expect(await takeVisits({ version, quirks: [], course: 'naive', ending: 'closed' })).toEqual([]);
    },
  );

  it.each(CASES)('fails in one that does this: $name, SCORM $version', async ({ quirk, version }) => {
    const complaints = await takeVisits({ version, quirks: [quirk], course: 'naive', ending: 'closed' });
    expect(complaints).not.toEqual([]);
  });
});
