import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Quirk } from './quirk';
import { QUIRKS } from './quirks';
import { takeVisits } from './take-visits';

beforeEach(() => vi.useFakeTimers({ now: Date.UTC(2026, 4, 1, 9) }));
afterEach(() => vi.useRealTimers());

const VERSIONS = ['1.2', '2004'] as const;

/** Notes the verdicts that are written, by visit. */
const noteVerdicts = (notes: string[], choices: Quirk['choices'] = {}): Quirk => ({
  name: 'q0-notes-verdicts',
  versions: VERSIONS,
  choices,
  wrap: (calls, { name, elements }) => ({
    ...calls,
    set: (element, value) => {
      if (element === elements.success) notes.push(`${name} ${value}`);
      return calls.set(element, value);
    },
  }),
});

const take = (version: (typeof VERSIONS)[number], ...quirks: readonly Quirk[]) =>
  takeVisits({ version, quirks, course: 'released', ending: 'closed' });

describe.each(VERSIONS)('what is told while a try is left, SCORM %s', (version) => {
  it('is not that the learner has failed, unless the package says so; then a later pass still counts', async () => {
    const mild: string[] = [];
    expect(await take(version, noteVerdicts(mild))).toEqual([]);
    expect(mild.filter((note) => note.endsWith('failed'))).toEqual([]);
    const strict: string[] = [];
    expect(await take(version, noteVerdicts(strict, { failure: 'failed' }))).toEqual([]);
    expect(strict.filter((note) => /failed|passed/.test(note))).toEqual(['fail failed', 'pass passed']);
  });

  it('locks the course in some LMSs when it is that: why the package has to be asked for it', async () => {
    const locking = QUIRKS.filter(({ name }) => name === 'q24-locks-who-has-failed');
    expect(await take(version, noteVerdicts([], { failure: 'failed' }), ...locking)).not.toEqual([]);
  });
});
