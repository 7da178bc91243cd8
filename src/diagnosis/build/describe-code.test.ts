import { expect, test } from 'vitest';
import { encodeDiagnosis } from '../encode-diagnosis';
import { sampleDiagnosis } from '../testing/sample-diagnosis';
import { describeCode } from './describe-code';

test('a code is told as its cause, what to do, and each check in a line', () => {
  const code = encodeDiagnosis(
    sampleDiagnosis({
      saving: 'failed',
      failure: 'refused',
      part: 'state',
      errorNumber: 405,
      clock: 'unknown',
    }),
  );
  const told = describeCode(code);
  const lines = told.ok ? told.value.split('\n') : [];
  expect(lines[0]).toBe('Cause: The learning platform refuses your progress');
  expect(lines).toContainEqual(expect.stringMatching(/^X +Last save +Failed$/));
  expect(lines).toContainEqual(
    expect.stringMatching(/^! +Last problem in this visit +Refused\. Step: progress\. Error 405\.$/),
  );
  expect(lines).toContainEqual(expect.stringMatching(/^\? +Clock +Not tested/));
  expect(lines).toContainEqual(expect.stringMatching(/^ok +Language +.+\(en\)$/));
  expect(told.ok && told.value).not.toContain('{{');
});

test.each([
  ['ABCD', 'not a code'],
  ['ABCD-ABCD-ABCD-ABCD', 'mistyped'],
])('a wrong code gets one line: %s', (code, line) => {
  const told = describeCode(code);
  expect(told.ok ? '' : told.error).toMatch(new RegExp(`^${line}[^\\n]+$`));
});
