import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Choices } from './choices';
import { readFlags, splitList, writeFlags } from './flags';

const parse = (flags: readonly (readonly [string, string])[]): Choices => {
  const given = new Map(flags);
  return readFlags({
    text: (flag) => given.get(flag),
    list: (flag) => (given.has(flag) ? splitList(given.get(flag) ?? '') : undefined),
    isOn: (flag) => given.has(flag),
  });
};

const name = fc.stringMatching(/^[a-z0-9-]+$/);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

test('choices that are written as flags are read again as they were', () => {
  const choices: fc.Arbitrary<Choices> = fc.record({
    lms: maybe(name),
    profiles: maybe(fc.array(name)),
    modules: maybe(fc.array(name)),
    languages: maybe(fc.array(name)),
    passMark: maybe(fc.string()),
    attempts: maybe(fc.string()),
    lockedOrder: fc.boolean(),
    interactions: fc.boolean(),
    identifier: maybe(fc.string()),
    title: maybe(fc.string()),
    reporting: maybe(name),
    failure: maybe(name),
    finish: fc.boolean(),
    passport: maybe(name),
    split: fc.boolean(),
  });
  fc.assert(
    fc.property(choices, (given) => {
      expect(parse(writeFlags(given))).toEqual(given);
    }),
  );
});

test('what was left open needs no flag', () => {
  expect(writeFlags({})).toEqual([]);
  expect(writeFlags({ lms: 'moodle', modules: ['a', 'b'], split: true, interactions: false })).toEqual([
    ['lms', 'moodle'],
    ['modules', 'a,b'],
    ['no-interactions', ''],
    ['split', ''],
  ]);
});
