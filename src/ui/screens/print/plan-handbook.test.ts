import { describe, expect, it } from 'vitest';
import type { Block, Lesson, LoadableModule, Question } from '../../../content/types';
import { sampleBlocks } from '../../blocks/testing/sample-blocks';
import { choice, ordering } from '../../questions/testing/sample-questions';
import { planHandbook } from './plan-handbook';

const module = (id: string): LoadableModule => ({
  id,
  n: 1,
  objectives: [],
  lessons: [
    { id: 'first', n: 1, minutes: 5 },
    { id: 'second', n: 2, minutes: 5 },
  ],
  load: { lesson: () => undefined },
});
const lesson = (id: string, blocks: Lesson['blocks'], rest: Partial<Lesson> = {}): Lesson => ({
  id,
  objectives: [],
  terms: [],
  sources: [],
  blocks,
  ...rest,
});
const { text, estimate, decision, definition } = sampleBlocks;
const practice = { id: 'p', kind: 'question', question: ordering } as const;
const first = lesson('first', [text, estimate, practice], { terms: ['e-waste', 'repair'] });
const second = lesson('second', [decision, definition, text]);
const numbersOf = (
  lessons: readonly { readonly blocks: readonly { exercise: { number: number } | null }[] }[],
) => lessons.map(({ blocks }) => blocks.map(({ exercise }) => exercise?.number ?? null));

describe('the plan of a print edition', () => {
  const modules = [
    { module: module('one'), lessons: [first, second] },
    { module: module('two'), lessons: [second] },
  ];

  it('numbers what asks something through all lessons, and nothing else', () => {
    const plan = planHandbook({ extent: 'course', modules });
    expect(numbersOf(plan.modules.flatMap(({ lessons }) => lessons))).toEqual([
      [null, 1, 2],
      [3, null, null],
      [4, null, null],
    ]);
  });

  it('answers each exercise once, in the same order', () => {
    const { modules: printed } = planHandbook({ extent: 'course', modules });
    const answers = printed.flatMap(({ lessons }) => lessons.flatMap((entry) => entry.answers));
    expect(answers.map(({ exercise }) => exercise.number)).toEqual([1, 2, 3, 4]);
    expect(answers.map(({ block }) => block.kind)).toEqual(['estimate', 'question', 'decision', 'decision']);
  });

  it('shows options in one order on every copy, a list to be ordered never in the right one', () => {
    const orders = [1, 2].map(
      () => planHandbook({ extent: 'course', modules }).modules[0]?.lessons[0]?.blocks[2]?.exercise?.order,
    );
    expect(orders[0]).toEqual(orders[1]);
    expect(orders[0]?.toSorted()).toEqual([1, 2, 3]);
    expect(orders[0]).not.toEqual([1, 2, 3]);
  });

  it('names each term once, also one that a block defines', () => {
    expect(planHandbook({ extent: 'course', modules }).terms).toEqual(['e-waste', 'repair']);
  });

  it.each([
    ['course', '/print'],
    ['module', '/print/one'],
    ['lesson', '/print/one/first'],
  ] as const)('gives every place an address within its own: %s', (extent, path) => {
    const plan = planHandbook({ extent, modules });
    expect(plan.path).toBe(path);
    const ids = plan.modules.flatMap(({ id, lessons }) => [
      id,
      ...lessons.flatMap((entry) => [
        entry.id,
        ...entry.answers.flatMap(({ exercise }) => [exercise.id, exercise.answerId]),
      ]),
    ]);
    expect(ids.filter((id) => !id.startsWith(`${path}?at=`))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('speaks of a diagnostic once, and leaves out the sources that only it names', () => {
    const asked: Question = { ...choice, sources: ['dell-pcf'] };
    const placement = (id: string): Block => ({
      id,
      kind: 'placement',
      module: 'two',
      questions: [asked, asked, asked],
    });
    const diagnostic = lesson('first', [placement('a'), placement('b'), sampleBlocks.case], {
      sources: ['boavizta2023', 'dell-pcf'],
    });
    const plan = planHandbook({
      extent: 'module',
      modules: [{ module: module('one'), lessons: [diagnostic] }],
    });
    expect(plan.modules[0]?.lessons[0]?.blocks.map(({ block }) => block.kind)).toEqual(['placement', 'case']);
    expect(Object.keys(plan.uses)).toEqual(['boavizta2023']);
  });
});
