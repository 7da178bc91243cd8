import { expect, test } from 'vitest';
import { scriptApi } from '../testing/script-api';
import { createLmsCalls, isSessionLost, toRecordError } from './lms-calls';

const NAMES = {
  initialize: 'Initialize',
  terminate: 'Terminate',
  get: 'GetValue',
  set: 'SetValue',
  commit: 'Commit',
  lastError: 'GetLastError',
};
const callsOf = (script: Parameters<typeof scriptApi>[0]) => createLmsCalls(scriptApi(script).api, NAMES);

test.each([[true], ['true'], [1]])('the answer %o counts as success', (answer) => {
  expect(callsOf({ Commit: () => answer }).commit().ok).toBe(true);
});

test.each([[false], ['false'], [null], [undefined], ['']])(
  'the answer %o counts as failure with the code of the LMS',
  (answer) => {
    const result = callsOf({ Commit: () => answer, GetLastError: () => 391 }).commit();
    expect(result).toEqual({ ok: false, error: { call: 'Commit', code: '391' } });
  },
);

test.each([
  [80, '80'],
  [null, ''],
  [undefined, ''],
  ['de', 'de'],
  [true, 'true'],
])('a value read as %o becomes the text "%s"', (answer, text) => {
  expect(callsOf({ GetValue: () => answer }).get('x')).toEqual({ ok: true, value: text });
});

test('an error code after a call that succeeded is not an error', () => {
  expect(callsOf({ GetValue: () => 'x', GetLastError: () => '403' }).get('e').ok).toBe(true);
});

test('a call that throws is a value, and so is a call that is not there', () => {
  const calls = callsOf({
    SetValue: () => {
      throw new Error('gone');
    },
  });
  expect(calls.set('cmi.exit', 'suspend')).toEqual({
    ok: false,
    error: { call: 'SetValue cmi.exit', code: 'threw' },
  });
  expect(createLmsCalls({}, NAMES).commit()).toEqual({ ok: false, error: { call: 'Commit', code: 'threw' } });
});

test('methods are called on their object', () => {
  const api = {
    state: 'true',
    Commit(this: { state: string }) {
      return this.state;
    },
  };
  expect(createLmsCalls(api, NAMES).commit().ok).toBe(true);
});

test('a session that is over is told from a refusal', () => {
  expect(
    ['301', '391', '123', '133', '143', 'threw'].map((code) => isSessionLost({ call: '', code })),
  ).toEqual(Array.from({ length: 6 }, () => true));
  expect(isSessionLost({ call: '', code: '405' })).toBe(false);
  expect(toRecordError({ call: 'Commit', code: '143' }).code).toBe('expired');
  expect(toRecordError({ call: 'Commit', code: '101' })).toEqual({ code: 'refused', detail: 'Commit: 101' });
});
