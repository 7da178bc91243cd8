import { describe, expect, it } from 'vitest';
import type { Question } from '../content/types';
import type { Answer } from '../engine/scoring/answer';
import { scoreAnswer } from '../engine/scoring/score-answer';
import { createInteractionReport } from './create-interaction-report';

type Common = Pick<Question, 'id' | 'n' | 'objective' | 'level' | 'sources' | 'lesson'>;
const common: Common = {
  id: 'desk-set',
  n: 40,
  objective: 'o1-lifecycle',
  level: 'analyse',
  sources: ['boavizta2023'],
  lesson: 'circular-ict/where-impact-lies',
};
const options = ['first-one', 'second', 'third'].map((id, at) => ({ id, n: at + 1 }));

function report(question: Question, answer: Answer) {
  const score = scoreAnswer(question, answer);
  if (!score) throw new Error('the answer does not fit the question');
  const marked = {
    question,
    answer,
    score,
    description: 'What then?',
    namespace: 'basics/first',
    latency: 12,
    at: 1_700_000_000_000,
  };
  return createInteractionReport({ type: 'question.answered', index: 7, marked });
}

describe('what an LMS is told of an answer', () => {
  it('names question, objective and options by their permanent ids, with "_" for "-"', () => {
    const told = report(
      { ...common, kind: 'choice', options, answer: 'second' },
      { kind: 'choice', picked: 1 },
    );
    expect(told).toMatchObject({
      id: 'desk_set',
      objective: 'o1_lifecycle',
      response: { type: 'choice', options: [{ id: 'first_one', n: 1 }] },
      pattern: { type: 'choice', options: [{ id: 'second', n: 2 }] },
      share: 0,
      latency: 12,
      index: 7,
      description: 'What then?',
      words: {
        namespace: 'basics/first',
        prompt: 'desk-set.prompt',
        stem: 'desk-set',
        options,
        targets: [],
      },
    });
  });

  it('tells several choices as one choice response, and partial credit as a share', () => {
    const question: Question = { ...common, kind: 'multiple', options, answers: ['first-one', 'third'] };
    const told = report(question, { kind: 'multiple', picked: [3] });
    expect(told?.response).toEqual({ type: 'choice', options: [{ id: 'third', n: 3 }] });
    expect(told?.pattern).toMatchObject({ options: [{ n: 1 }, { n: 3 }] });
    expect(told?.share).toBe(0.5);
  });

  it('tells an order as given, and the right one as pattern', () => {
    const told = report({ ...common, kind: 'ordering', options }, { kind: 'ordering', order: [3, 1, 2] });
    expect(told?.response).toMatchObject({ type: 'sequencing', options: [{ n: 3 }, { n: 1 }, { n: 2 }] });
    expect(told?.pattern).toMatchObject({ options: [{ n: 1 }, { n: 2 }, { n: 3 }] });
  });

  it('tells pairs by option and target', () => {
    const targets = [
      { id: 'buy', n: 1 },
      { id: 'keep', n: 2 },
    ];
    const sorted = options.map((option, at) => ({ ...option, target: at === 0 ? 'buy' : 'keep' }));
    const told = report(
      { ...common, kind: 'matching', targets, options: sorted },
      {
        kind: 'matching',
        pairs: [
          [1, 2],
          [2, 2],
          [3, 1],
        ],
      },
    );
    expect(told?.response).toMatchObject({
      pairs: [
        [{ n: 1 }, { id: 'keep' }],
        [{ n: 2 }, { id: 'keep' }],
        [{ n: 3 }, { id: 'buy' }],
      ],
    });
    expect(told?.pattern).toMatchObject({
      pairs: [
        [{ n: 1 }, { id: 'buy' }],
        [{ n: 2 }, { id: 'keep' }],
        [{ n: 3 }, { id: 'keep' }],
      ],
    });
  });

  it('tells a number with the range that was accepted', () => {
    const question: Question = { ...common, kind: 'numeric', answer: 64, tolerance: 1, min: 0, max: 500 };
    const told = report(question, { kind: 'numeric', value: 65 });
    expect(told?.response).toEqual({ type: 'numeric', value: 65 });
    expect(told?.pattern).toEqual({ type: 'numeric', answer: 64, min: 63, max: 65 });
    expect(told?.share).toBe(1);
  });
});

it('of a passport tells the day and the counts, no answer', () => {
  const passport = {
    day: '2026-11-26',
    gains: { lessons: 12, skipped: 1, answers: 45, planned: 3, results: 2 },
    description: 'Progress was added.',
    at: 5,
  };
  expect(createInteractionReport({ type: 'passport.merged', index: 3, passport })).toEqual({
    id: 'passport',
    words: { namespace: 'passport', prompt: 'passport.title', stem: '', options: [], targets: [] },
    objective: null,
    response: { type: 'fill-in', text: '2026-11-26_lessons-12_skipped-1_answers-45_planned-3_results-2' },
    pattern: null,
    share: null,
    description: 'Progress was added.',
    latency: 0,
    at: 5,
    index: 3,
  });
});
