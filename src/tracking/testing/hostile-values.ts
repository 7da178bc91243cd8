import fc from 'fast-check';

/** What an LMS may answer when it is broken, badly written or meant to do harm. Each is made when it is asked for; some throw. */
export type HostileAnswer = () => unknown;

const MEGABYTE = 2 ** 20;

const fail = (): never => {
  throw new Error('hostile');
};

/** Texts that do harm where they are taken for markup, code, keys, templates or paths, or where they are shown as they are. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '{{name}} $t(home.start)',
  "'; DROP TABLE learners; --",
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  '\0a\0b',
  '\u202Egnp.exe\u2066\u2069\u200F',
  'line\r\nbreak\u2028\u0085',
  '\uD800 half \uDC00',
  '\uFFFE\uFEFF',
  '<b>'.repeat(MEGABYTE / 3),
  '9'.repeat(MEGABYTE),
  '\uD83D\uDE00'.repeat(MEGABYTE / 2),
];

/** Numbers that are none, or none that fits. */
const HOSTILE_NUMBERS: readonly string[] = [
  'NaN',
  'Infinity',
  '-Infinity',
  '-1',
  '-0',
  '1e309',
  '1e-7',
  '2.5',
  '99.99999',
  '1,5',
  '10 0',
  '٣',
];

const WORDS = ['passed', ' FAILED', 'Completed', 'incomplete', 'browsed', 'review', 'no-credit', 'language'];

const WRONG_TYPES: readonly HostileAnswer[] = [
  ...[Number.NaN, Number.POSITIVE_INFINITY, -1, -0, 1e308, 2.5, 80, null, undefined, true, false].map(
    (value) => () => value,
  ),
  ...[{}, [], ['80'], new Date(0), new Map(), Symbol('80'), 80n, Object.create(null)].map(
    (value: unknown) => () => value,
  ),
  () => fail,
  () => ({ toString: fail, valueOf: fail }),
  () => ({ length: MEGABYTE, toString: () => '80' }),
  () => Promise.resolve('80'),
  () => new Proxy({}, { get: fail, has: fail, getPrototypeOf: fail }),
  () => Object.defineProperty({}, 'value', { get: fail }),
  fail,
];

const say = (texts: readonly string[]): fc.Arbitrary<HostileAnswer> =>
  fc.constantFrom(...texts).map((text) => () => text);

export const hostileAnswer: fc.Arbitrary<HostileAnswer> = fc.oneof(
  say(HOSTILE_TEXTS),
  say(HOSTILE_NUMBERS),
  say(WORDS),
  fc.constantFrom(...WRONG_TYPES),
  fc.string({ unit: 'binary' }).map((text) => () => text),
  fc.anything().map((value) => () => value),
);

/** Counts that are none: a count that is wrong and looks right cannot be told from a right one. */
export const hostileCount: fc.Arbitrary<HostileAnswer> = fc.oneof(
  say(HOSTILE_TEXTS),
  say(HOSTILE_NUMBERS),
  fc.constantFrom(...WRONG_TYPES.filter((answer) => answer === fail || answer() !== 80)),
);
