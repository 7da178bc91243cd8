import { expect, test } from 'vitest';
import { createStrictLms, type StrictLms } from './strict-lms';

const call = ({ api }: StrictLms, name: string, ...args: readonly unknown[]) => api[name]?.(...args);

test('before the first and after the last call everything is refused', () => {
  const lms = createStrictLms('2004');
  call(lms, 'SetValue', 'cmi.exit', 'suspend');
  call(lms, 'Initialize', '');
  call(lms, 'Initialize', '');
  call(lms, 'Terminate', '');
  call(lms, 'Commit', '');
  call(lms, 'Initialize', '');
  expect(lms.refusals().map(({ code }) => code)).toEqual(['132', '103', '143', '104']);
});

test('arguments are the empty string, values are strings', () => {
  const lms = createStrictLms('1.2');
  expect(call(lms, 'LMSInitialize')).toBe('false');
  call(lms, 'LMSInitialize', '');
  expect(call(lms, 'LMSSetValue', 'cmi.core.score.raw', 80)).toBe('false');
  expect(call(lms, 'LMSCommit')).toBe('false');
});

test.each([
  ['1.2', 'cmi.suspend_data', 'x'.repeat(4097)],
  ['1.2', 'cmi.suspend_data', 'a"b'],
  ['1.2', 'cmi.core.lesson_status', 'not attempted'],
  ['1.2', 'cmi.core.exit', 'logout'],
  ['1.2', 'cmi.core.session_time', 'PT5S'],
  ['1.2', 'cmi.core.score.raw', '.5'],
  ['1.2', 'cmi.objectives.0.id', 'has-hyphen'],
  ['1.2', 'cmi.objectives.3.id', 'gap'],
  ['1.2', 'cmi.progress', '1'],
  ['1.2', 'cmi.interactions.0.result', 'correct'],
  ['2004', 'cmi.exit', 'logout'],
  ['2004', 'cmi.session_time', 'P'],
  ['2004', 'cmi.session_time', 'PT1.234S'],
  ['2004', 'cmi.score.scaled', '1.5'],
  ['2004', 'cmi.learner_preference.language', 'english'],
  ['2004', 'cmi.interactions.0.type', 'choice'],
] as const)('%s: %s refuses "%s"', (version, element, value) => {
  const lms = createStrictLms(version);
  const [begin, set] = version === '1.2' ? ['LMSInitialize', 'LMSSetValue'] : ['Initialize', 'SetValue'];
  call(lms, begin, '');
  expect(call(lms, set, element, value)).toBe('false');
});

test.each([
  ['choice', 'a_b[,]a_b', 'x-y', 'a_b[,]c'],
  ['matching', 'a[,]b', 'a.b', 'a[.]b[,]c[.]d'],
  ['numeric', 'five', '.5', '5'],
] as const)('2004: a %s response must have its form', (type, bad, worse, good) => {
  const lms = createStrictLms('2004');
  call(lms, 'Initialize', '');
  call(lms, 'SetValue', 'cmi.interactions.0.id', 'q_1');
  call(lms, 'SetValue', 'cmi.interactions.0.type', type);
  const set = (value: string) => call(lms, 'SetValue', 'cmi.interactions.0.learner_response', value);
  expect([set(bad), set(worse), set(good)]).toEqual(['false', 'false', 'true']);
});

test('without "suspend" the data of an attempt are gone at the next launch of SCORM 2004', () => {
  const first = createStrictLms('2004');
  call(first, 'Initialize', '');
  call(first, 'SetValue', 'cmi.location', 'here');
  call(first, 'Terminate', '');
  const second = createStrictLms('2004', { stored: first.stored() });
  call(second, 'Initialize', '');
  expect(call(second, 'GetValue', 'cmi.location')).toBe('');
});

test('what was set but not committed is not stored', () => {
  const lms = createStrictLms('1.2');
  call(lms, 'LMSInitialize', '');
  call(lms, 'LMSSetValue', 'cmi.core.lesson_location', 'here');
  expect(lms.stored()).toBeNull();
  call(lms, 'LMSCommit', '');
  expect(lms.stored()).toContain('here');
});
