import fc from 'fast-check';
import { expect, test } from 'vitest';
import english from '../../locales/en/doctor.json';
import { classifyCause } from './classify-cause';
import type { Diagnosis } from './diagnosis';
import { findCause, type Cause } from './find-cause';
import { listFindings } from './list-findings';
import { anyDiagnosis } from './testing/any-diagnosis';
import { sampleDiagnosis } from './testing/sample-diagnosis';

const WEB: Partial<Diagnosis> = { package: 'web', lms: 'not-needed', limit: 'device', frame: 'top' };
const CMI5: Partial<Diagnosis> = { package: 'cmi5', lms: 'named', limit: 'unknown' };
const FAILED: Partial<Diagnosis> = { saving: 'failed', failure: 'refused', part: 'other' };

const cases: readonly (readonly [Cause, string, Partial<Diagnosis>])[] = [
  ['fine', 'an LMS that takes and keeps everything', {}],
  ['fine', 'a failure that was made good', { failure: 'refused', part: 'commit', errorNumber: 101 }],
  ['fine', 'a server that tells no time', { clock: 'unknown' }],
  ['fine', 'an LMS that was replaced but still answers', { lms: 'gone' }],
  ['fine-on-device', 'self-study that is stored', WEB],
  ['review', 'a launch for review', { mode: 'review', saving: 'nothing', state: 'untested' }],
  ['clock', 'a clock ahead', { clock: 'ahead' }],
  ['notes', 'a private window in an LMS', { storage: 'refused' }],
  ['small-window', 'a tiny frame', { size: 'tiny' }],
  ['offline', 'no network, whatever else', { online: 'offline', ...FAILED, readBack: 'untested' }],
  ['no-lms', 'no LMS in any window', { lms: 'none' }],
  ['no-lms', 'an LMS that came too late', { lms: 'late' }],
  ['hidden-lms', 'windows of another address', { lms: 'hidden', origin: 'other' }],
  ['wrong-package', 'an LMS with the other SCORM', { lms: 'other-version' }],
  ['wrong-package', 'the self-study edition in an LMS', { ...WEB, lms: 'unused' }],
  ['ended', 'a session that had ended', { session: 'ended', mode: 'unknown', failure: 'terminated' }],
  ['ended', 'a session that expired', { ...FAILED, failure: 'expired', errorNumber: 301 }],
  ['lms-gone', 'calls that throw', { ...FAILED, failure: 'threw' }],
  ['record-silent', 'a record of cmi5 that does not answer', { ...CMI5, ...FAILED, failure: 'threw' }],
  ['record-silent', 'a record of cmi5 in trouble', { ...CMI5, ...FAILED, part: 'state', errorNumber: 503 }],
  ['ended', 'a token of cmi5 that was used', { ...CMI5, session: 'ended', failure: 'terminated' }],
  ['ended', 'a token of cmi5 that expired', { ...CMI5, ...FAILED, failure: 'expired', errorNumber: 401 }],
  ['state-refused', 'a state that cmi5 refuses', { ...CMI5, ...FAILED, part: 'state', errorNumber: 413 }],
  ['no-lms', 'cmi5 without the address of a record', { ...CMI5, lms: 'unnamed' }],
  ['start-refused', 'a refused Initialize', { session: 'ended', failure: 'refused', part: 'start' }],
  ['state-refused', 'a refused state', { ...FAILED, part: 'state', errorNumber: 405 }],
  ['value-refused', 'a refused place', { readBack: 'refused', failure: 'refused', part: 'place' }],
  ['value-refused', 'a test that was refused without a word', { readBack: 'refused' }],
  ['commit-refused', 'a refused commit', { ...FAILED, part: 'commit', errorNumber: 101 }],
  ['state-lost', 'a state that comes back cut', { state: 'cut' }],
  ['state-lost', 'a state that comes back changed', { state: 'different', readBack: 'different' }],
  ['value-lost', 'a place that does not come back', { readBack: 'different' }],
  ['storage', 'self-study that is not stored', { ...WEB, storage: 'refused' }],
  ['storage', 'self-study whose save failed', { ...WEB, saving: 'failed', failure: 'storage' }],
  [
    'not-open',
    'self-study that another tab has',
    { ...WEB, saving: 'failed', readBack: 'refused', failure: 'taken' },
  ],
  ['unreachable', 'a server that sends no files', { online: 'unreachable' }],
  ['not-open', 'a record that never opened', { session: 'new', mode: 'unknown' }],
];

test.each(cases)('%s is named for %s', (cause, _, changes) => {
  expect(findCause(sampleDiagnosis(changes))).toBe(cause);
});

test('nothing is called well while the record is not open or a save has failed', () => {
  fc.assert(
    fc.property(anyDiagnosis, (diagnosis) => {
      fc.pre(diagnosis.session !== 'open' || diagnosis.saving === 'failed');
      expect(classifyCause(findCause(diagnosis))).toBe('bad');
    }),
  );
});

test('whatever is found has words for its cause and for each check', () => {
  const keys = new Set(Object.keys(english));
  fc.assert(
    fc.property(anyDiagnosis, (diagnosis) => {
      const cause = findCause(diagnosis);
      const said = listFindings(diagnosis).flatMap(({ name, sentences }) => [
        name,
        ...sentences.map(({ key }) => key),
      ]);
      const wanted = [`doctor.cause.${cause}`, `doctor.cause.${cause}.text`, ...said];
      expect(wanted.filter((key) => !keys.has(key))).toEqual([]);
    }),
  );
});

test('where all is well no check says otherwise', () => {
  const grades = listFindings(sampleDiagnosis()).map(({ grade }) => grade);
  expect(new Set(grades)).toEqual(new Set(['good']));
});
