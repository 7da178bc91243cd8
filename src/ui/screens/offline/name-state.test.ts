import { expect, it } from 'vitest';
import type { OfflineReport } from '../../../offline/protocol';
import { nameState } from './name-state';

const report = (
  held: number,
  isFetching: boolean,
  trouble: OfflineReport['trouble'] = null,
): OfflineReport => ({
  languages: [
    { language: 'en', held, bytes: 10, isFetching },
    { language: 'fr', held: 10, bytes: 10, isFetching: false },
  ],
  tools: { held: 0, bytes: 20, isFetching: false },
  trouble,
});

it.each([
  ['ready', 'when all of it is here, whatever failed in another language', report(10, false, 'unreached')],
  ['fetching', 'while it comes', report(3, true)],
  ['quota', 'when there was no room for it', report(3, false, 'quota')],
  ['missing', 'when nobody has asked for it', report(0, false)],
  ['looking', 'until the worker has told', 'looking'],
] as const)('says of the language that is shown: %s, %s', (state, _, offline) => {
  expect(nameState(offline, 'en')).toBe(state);
});

it('never says ready of a language that the worker knows nothing of', () => {
  expect(nameState(report(10, false), 'es')).toBe('missing');
});
