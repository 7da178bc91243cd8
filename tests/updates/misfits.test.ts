import { describe, expect, it } from 'vitest';
import { listQuestionsOf } from '../../src/content/list-questions';
import type { Block } from '../../src/content/types';
import type { Answer } from '../../src/engine/scoring/answer';
import { listItems, listMisfits } from '../../src/ui/screens/lesson/list-items';
import { answerQuestion } from '../lms/answer-question';
import { listLessons, loadModules } from '../support/load-course';

const lessons = listLessons(await loadModules());
type Answers = readonly (readonly [number, Answer])[];

const pick = (picked = 0): Answer => ({ kind: 'choice', picked });

/** An answer to each item of a block that it takes. */
function answerBlock(block: Block): Answers {
  switch (block.kind) {
    case 'estimate':
      return [block.min, block.max].map((value) => [block.n, { kind: 'numeric', value }]);
    case 'decision':
      return block.options.map(({ n }) => [block.n, pick(n)]);
    case 'simulation':
      return block.cases.flatMap(({ items }) =>
        items.map((n, at) => [n, pick(block.decisions[at]?.options.at(-1)?.n)] as const),
      );
    default:
      return listQuestionsOf(block).map((question) => [question.n, answerQuestion(question, false)]);
  }
}

/** An answer to each item of a block that it would take, had an update not changed options, bounds or kind. */
function answerPast(block: Block): Answers {
  if (block.kind === 'estimate')
    return [[block.n, { kind: 'numeric', value: block.min === 0 ? block.max + 1 : block.min - 1 }]];
  if (block.kind === 'decision') return [[block.n, pick(36)]];
  if (block.kind === 'simulation')
    return block.cases.flatMap(({ items }) => items.map((n) => [n, pick(36)] as const));
  return listQuestionsOf(block).map(({ n, kind }) => [
    n,
    kind === 'choice' ? pick(36) : kind === 'multiple' ? { kind, picked: [36] } : pick(1),
  ]);
}

describe('what an item of a lesson still takes after an update', () => {
  it('is kept, whatever its kind', () => {
    const dropped = lessons.flatMap(({ at, value }) =>
      value.blocks
        .flatMap(answerBlock)
        .flatMap((answer) => listMisfits(value, new Map([answer])).map((n) => `${at} ${n}`)),
    );
    expect(dropped).toEqual([]);
  });

  it('and what it does not take any more is asked again', () => {
    const kept = lessons.flatMap(({ at, value }) => {
      const misfits = listMisfits(value, new Map(value.blocks.flatMap(answerPast)));
      return listItems(value)
        .filter(({ n }) => !misfits.includes(n))
        .map(({ n }) => `${at} ${n}`);
    });
    expect(kept).toEqual([]);
  });
});
