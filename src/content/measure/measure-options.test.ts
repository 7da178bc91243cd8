import { describe, expect, it } from 'vitest';
import type { Question } from '../types';
import {
  listOptionLengths,
  measureLongestGuess,
  measureOptionRatio,
  measurePlaceGuesses,
} from './measure-options';

const options = [
  { id: 'one', n: 1 },
  { id: 'two', n: 2 },
  { id: 'three', n: 3 },
];
const common = {
  id: 'q',
  n: 1,
  objective: 'o1-loops' as const,
  level: 'apply' as const,
  sources: ['gem2024' as const],
  lesson: 'one/two',
};
const choose = (answer: string, fixedOrder = false): Question => ({
  ...common,
  kind: 'choice',
  options,
  answer,
  fixedOrder,
});
const texts = { 'q.one': 'ab', 'q.two': '<em>abcd</em>', 'q.three': 'abc' };

describe('the length of options', () => {
  it('is counted without tags', () => {
    expect(listOptionLengths({ question: choose('one'), texts })).toEqual([2, 4, 3]);
  });

  it('has a ratio of the longest to the shortest', () => {
    expect(measureOptionRatio({ question: choose('one'), texts })).toBe(2);
  });

  it('is no matter where nothing is picked', () => {
    const question: Question = { ...common, kind: 'ordering', options };
    expect(measureOptionRatio({ question, texts })).toBe(1);
  });
});

describe('always taking the longest option', () => {
  it('hits where the key is the longest', () => {
    const worded = ['one', 'two', 'two'].map((answer) => ({ question: choose(answer), texts }));
    expect(measureLongestGuess(worded)).toEqual({ questions: 3, hits: 2, chance: 1 });
  });

  it('hits for a share where several are longest', () => {
    const equal = { ...texts, 'q.one': 'abcd' };
    expect(measureLongestGuess([{ question: choose('one'), texts: equal }]).hits).toBe(0.5);
  });
});

describe('always taking the same place', () => {
  it('is measured for each place, where the order is fixed', () => {
    const questions = [choose('one', true), choose('three', true), choose('three', true), choose('two')];
    expect(measurePlaceGuesses(questions).map(({ hits, questions: count }) => [hits, count])).toEqual([
      [1, 3],
      [0, 3],
      [2, 3],
    ]);
    expect(measurePlaceGuesses(questions)[0]?.chance).toBeCloseTo(1);
  });

  it('has no places where no order is fixed', () => {
    expect(measurePlaceGuesses([choose('one')])).toEqual([]);
  });
});
