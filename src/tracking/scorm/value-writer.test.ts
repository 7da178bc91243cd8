import { expect, test } from 'vitest';
import { scriptApi } from '../testing/script-api';
import { createLmsCalls } from './lms-calls';
import { createValueWriter, type Write } from './value-writer';

const NAMES = {
  initialize: 'Initialize',
  terminate: 'Terminate',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  lastError: 'GetLastError',
};
const STATE: Write = { element: 'state', value: 'a' };
const SCORE: Write = { element: 'score', value: '80', otherSpelling: '80.0' };
const STATUS: Write = { element: 'status', value: 'passed', isUnrepeatable: true };

function start(script: Parameters<typeof scriptApi>[0]) {
  const { api, calls } = scriptApi(script);
  return { writer: createValueWriter(createLmsCalls(api, NAMES)), calls };
}

test('what was accepted is not offered again, what changed is', () => {
  const { writer } = start({});
  writer.seed('held', 'x');
  expect(writer.write([STATE]).ok).toBe(true);
  const other = { element: 'state', value: 'b' };
  expect(writer.selectChanged([STATE, { element: 'held', value: 'x' }])).toEqual([]);
  expect(writer.selectChanged([other])).toEqual([other]);
});

test('after a refused commit everything counts as unsaved, and the score is spelled otherwise', () => {
  let answer = 'false';
  const { writer, calls } = start({ Commit: () => answer, GetLastError: () => '101' });
  expect(writer.write([STATE, SCORE]).ok).toBe(false);
  expect(writer.selectChanged([STATE, SCORE])).toEqual([STATE, SCORE]);
  answer = 'true';
  expect(writer.write([STATE, SCORE]).ok).toBe(true);
  expect(calls.filter((call) => call.startsWith('SetValue score'))).toEqual([
    'SetValue score 80',
    'SetValue score 80.0',
  ]);
  expect(writer.selectChanged([STATE, SCORE])).toEqual([]);
});

test('a status that a refused commit swallowed stays unsaved for the visit', () => {
  let answer = 'false';
  const { writer } = start({ Commit: () => answer, GetLastError: () => '101' });
  writer.write([STATUS]);
  answer = 'true';
  expect(writer.write([STATUS])).toEqual({
    ok: false,
    error: { call: 'commit status', code: 'in doubt' },
  });
  expect(writer.selectChanged([STATUS])).toEqual([STATUS]);
});

test('a commit that threw stored nothing, so the status may be sent again', () => {
  let isBroken = true;
  const { writer } = start({
    Commit: () => {
      if (isBroken) throw new Error('frame');
      return 'true';
    },
  });
  expect(writer.write([STATUS]).ok).toBe(false);
  isBroken = false;
  expect(writer.write([STATUS]).ok).toBe(true);
});

test('a value that changed back after a failed commit is sent again', () => {
  let answer = 'true';
  const { writer } = start({ Commit: () => answer, GetLastError: () => '101' });
  writer.write([STATE]);
  answer = 'false';
  writer.write([{ element: 'state', value: 'b' }]);
  expect(writer.selectChanged([STATE])).toEqual([STATE]);
});

test('one refused value does not keep the others from being committed', () => {
  const { writer, calls } = start({
    SetValue: (element) => (element === 'state' ? 'false' : 'true'),
    GetLastError: () => '405',
  });
  expect(writer.write([STATE, SCORE])).toEqual({ ok: false, error: { call: 'SetValue state', code: '405' } });
  expect(calls.at(-1)).toBe('Commit');
  expect(writer.selectChanged([STATE, SCORE])).toEqual([STATE]);
});

test('a refused optional value is no failure and is not offered again', () => {
  const { writer } = start({ SetValue: () => 'false', GetLastError: () => '401' });
  const extra: Write = { element: 'extra', value: '1', isOptional: true };
  expect(writer.write([extra]).ok).toBe(true);
  expect(writer.selectChanged([extra])).toEqual([]);
});

test('"false" without an error code is judged by reading the value back', () => {
  const isHeld = start({ SetValue: () => false, Commit: () => false, GetValue: () => 80 });
  expect(isHeld.writer.write([SCORE]).ok).toBe(true);
  const isLost = start({ SetValue: () => false, GetValue: () => '' });
  expect(isLost.writer.write([SCORE]).ok).toBe(false);
});

test.each([
  ['Passed', true],
  ['Failed', false],
])(
  'a status that comes back as "%s" after "false" without a code is taken as passed: %o',
  (held, isTaken) => {
    const { writer } = start({ SetValue: () => false, Commit: () => false, GetValue: () => held });
    expect(writer.write([STATUS]).ok).toBe(isTaken);
  },
);

test('when the session is over nothing more is called', () => {
  const { writer, calls } = start({ SetValue: () => 'false', GetLastError: () => '133' });
  expect(writer.write([STATE, SCORE]).ok).toBe(false);
  expect(calls).toEqual(['SetValue state a']);
});
