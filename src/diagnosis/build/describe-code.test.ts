import { expect, test } from 'vitest';
import { encodeDiagnosis } from '../encode-diagnosis';
import type { Diagnosis } from '../diagnosis';
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
  expect(lines).toContainEqual(
    expect.stringMatching(/^ok +Room that the course needs +At most 2,750 characters\. That fits/),
  );
  expect(lines).toContainEqual(expect.stringMatching(/^ok +Language +.+\(en\)$/));
  expect(told.ok && told.value).not.toContain('{{');
});

test('a package that needs more than there is room for is marked, one that says nothing of it is not judged', () => {
  const tell = (changes: Partial<Diagnosis>) => {
    const told = describeCode(encodeDiagnosis(sampleDiagnosis(changes)));
    return told.ok ? told.value.split('\n').find((line) => line.includes('Room that the course needs')) : '';
  };
  expect(tell({ need: 5000, room: 'short' })).toMatch(/^X .+At most 5,000 characters\. That is more/);
  expect(tell({ need: 7750, room: 'fits' })).toMatch(/^ok .+more than 7,500 characters/);
  expect(tell({ need: 0, room: 'untested' })).toMatch(/^\? .+needs +Not tested\.$/);
});

test.each([
  ['ABCD', 'not a code'],
  ['ABCD-ABCD-ABCD-ABCD', 'mistyped'],
])('a wrong code gets one line: %s', (code, line) => {
  const told = describeCode(code);
  expect(told.ok ? '' : told.error).toMatch(new RegExp(`^${line}[^\\n]+$`));
});
