import { describe, expect, it } from 'vitest';
import type { Lesson, Question } from '../types';
import {
  BLOCK_MINUTES,
  QUESTION_MINUTES,
  SIMULATED_DECISION_MINUTES,
  WORDS_PER_MINUTE,
  measureLesson,
  measureQuiz,
} from './learning-time';
import { listAskedKeys, listReadKeys } from './list-read-keys';

const choice: Question = {
  id: 'pick',
  n: 1,
  kind: 'choice',
  objective: 'o1-loops',
  level: 'apply',
  sources: ['gem2024'],
  lesson: 'one/two',
  options: [
    { id: 'left', n: 1 },
    { id: 'right', n: 2 },
    { id: 'middle', n: 3 },
  ],
  answer: 'left',
};
const numeric: Question = {
  id: 'sum',
  n: 2,
  kind: 'numeric',
  objective: 'o1-loops',
  level: 'apply',
  sources: ['gem2024'],
  lesson: 'one/two',
  answer: 3,
  tolerance: 0,
  min: 0,
  max: 9,
  traps: [{ id: 'half', value: 1.5 }],
};
const makeLesson = (...blocks: Lesson['blocks']): Lesson => ({
  id: 'two',
  objectives: [],
  terms: [],
  sources: [],
  blocks,
});
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

describe('what is read', () => {
  it('is a question without its feedback', () => {
    expect(listAskedKeys(choice)).toEqual(['pick.prompt', 'pick.left', 'pick.right', 'pick.middle']);
    expect(listAskedKeys(numeric)).toEqual(['sum.prompt', 'sum.unit']);
  });

  it('is everything else of a lesson', () => {
    const lesson = makeLesson(
      { id: 'opening', kind: 'text', paragraphs: 1 },
      { id: 'practice', kind: 'question', question: numeric },
    );
    expect(listReadKeys(lesson)).toEqual(['opening.p1', 'sum.prompt', 'sum.unit']);
  });
});

describe('the time for a lesson', () => {
  it('is that of its words and of what it asks to be done', () => {
    const lesson = makeLesson(
      { id: 'opening', kind: 'text', paragraphs: 1 },
      { id: 'thought', kind: 'reflection' },
      { id: 'practice', kind: 'question', question: choice },
    );
    const texts = { 'opening.p1': words(2 * WORDS_PER_MINUTE), 'pick.left.why': words(WORDS_PER_MINUTE) };
    expect(measureLesson(lesson, 'en', texts)).toBeCloseTo(
      2 + (BLOCK_MINUTES.reflection ?? 0) + QUESTION_MINUTES.choice,
    );
  });

  it('counts each question of a placement', () => {
    const lesson = makeLesson({
      id: 'check',
      kind: 'placement',
      module: 'one',
      questions: [choice, choice, numeric],
    });
    expect(measureLesson(lesson, 'en', {})).toBe(2 * QUESTION_MINUTES.choice + QUESTION_MINUTES.numeric);
  });

  it('counts a decision of a simulation longer than a figure', () => {
    expect(SIMULATED_DECISION_MINUTES).toBeGreaterThan(BLOCK_MINUTES.figure ?? 0);
  });
});

describe('the time for a quiz', () => {
  it('is that of as many average items as an attempt draws', () => {
    const texts = { 'pick.prompt': words(WORDS_PER_MINUTE), 'sum.prompt': words(WORDS_PER_MINUTE) };
    const quiz = { draws: 4, feedback: 'each' as const, items: [choice, numeric] };
    expect(measureQuiz(quiz, 'en', texts)).toBe(4 + 2 * (QUESTION_MINUTES.choice + QUESTION_MINUTES.numeric));
  });

  it('is nothing without items', () => {
    expect(measureQuiz({ draws: 4, feedback: 'each', items: [] }, 'en', {})).toBe(0);
  });
});
