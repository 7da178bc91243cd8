// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listBlockKeys } from '../../content/list-text-keys';
import { blockSchema } from '../../content/schema/block-schema';
import type { Block, BlockKind } from '../../content/types';
import { choice, matching, multiple, numeric, ordering } from '../questions/testing/sample-questions';
import { ContentLinks } from '../text/content-links';
import { startTexts } from '../text/testing/start-texts';
import { BlockAnswer } from './block-answer';
import { BlockPrint } from './block-print';
import type { Exercise, ExerciseBlock } from './exercise';
import { sampleBlocks } from './testing/sample-blocks';

const questions = { choice, multiple, ordering, matching, numeric };
const asking: Readonly<Record<string, ExerciseBlock>> = {
  estimate: sampleBlocks.estimate,
  decision: sampleBlocks.decision,
  ...Object.fromEntries(
    Object.entries(questions).map(([kind, question]) => [kind, { id: 'b', kind: 'question', question }]),
  ),
};
const onScreen: readonly Block[] = [
  { id: 'b', kind: 'placement', module: 'guide', questions: [choice, multiple, numeric] },
];
const all: readonly Block[] = [...Object.values(sampleBlocks), ...Object.values(asking), ...onScreen];
const exercise: Exercise = {
  number: 7,
  id: '/p?at=exercise-7',
  answerId: '/p?at=answer-7',
  order: [3, 1, 2],
};

const source = {
  authors: 'Boavizta',
  title: 'Footprint data',
  year: 2023,
  publisher: 'Boavizta',
  url: 'https://example.org/data',
  language: 'en',
};
const links = {
  terms: ['e-waste'] as const,
  sources: ['boavizta2023'] as const,
  openTerm: () => undefined,
  source: () => source,
  onPaper: { term: () => '#/p?at=term-e-waste', source: () => ({ number: 4, href: '#/p?at=source-4' }) },
};
/** Every text says its own key, so that what is shown can be told by name. */
const sayKeys = (blocks: readonly Block[]) =>
  Object.fromEntries(blocks.flatMap(listBlockKeys).map((key) => [key, `‹${key}›`]));

beforeAll(() => startTexts({ ...sayKeys(all), 'b.p1': '‹b.p1› <term-e-waste>waste</term-e-waste>' }));
afterEach(cleanup);

const show = (element: ReactElement) =>
  render(<ContentLinks value={links}>{element}</ContentLinks>).container;
const print = (block: Block, asked: Exercise | null = exercise) =>
  show(<BlockPrint block={block} namespace="lesson" exercise={asked} drawing={undefined} />);
const answer = (block: ExerciseBlock) =>
  show(<BlockAnswer block={block} namespace="lesson" exercise={exercise} />);
const shown = (container: HTMLElement, keys: readonly string[]) =>
  keys.filter((key) => (container.textContent ?? '').includes(`‹${key}›`));

describe('a block on paper', () => {
  const kinds: readonly BlockKind[] = blockSchema.options.map(({ entries }) => entries.kind.literal);
  const tried = new Set<BlockKind>([...all.map(({ kind }) => kind), 'simulation']);

  it('is tried here in every kind that the schema knows', () => {
    expect(kinds.filter((kind) => !tried.has(kind))).toEqual([]);
  });

  it.each(all.map((block) => ({ name: 'question' in block ? block.question.kind : block.kind, block })))(
    'shows something, and nothing to press or fill in: $name',
    ({ block }) => {
      const container = print(block);
      expect(container.textContent).not.toBe('');
      expect(
        container.querySelectorAll('button, input, select, textarea, details, [role=button]'),
      ).toHaveLength(0);
    },
  );

  it.each(Object.values(sampleBlocks).filter((block) => !('n' in block) && block.kind !== 'definition'))(
    'leaves out no word of a block that only shows: $kind',
    (block) => {
      const drawn = block.kind === 'figure' ? block.labels.map((label) => `b.${label}`) : [];
      const keys = listBlockKeys(block).filter((key) => !drawn.includes(key) && key !== 'b.unit');
      expect(shown(print(block, null), keys)).toEqual(keys);
    },
  );

  it('says in one line that the diagnostic is taken on screen, and prints none of its questions', () => {
    const [placement] = onScreen;
    expect(shown(print(placement ?? sampleBlocks.heading), onScreen.flatMap(listBlockKeys))).toEqual([]);
  });

  it('leads from a term to the glossary and from a source to its number, without its address', () => {
    const text = print(sampleBlocks.text);
    expect(text.querySelector('a')?.getAttribute('href')).toBe('#/p?at=term-e-waste');
    cleanup();
    const chart = print(sampleBlocks.chart);
    expect(chart.textContent).toContain('[4]');
    expect([...chart.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#/p?at=source-4',
    ]);
  });
});

describe('an exercise on paper', () => {
  const isAnswer = (key: string) => /\.(?:why|then|reveal|low|high|near|rest)$/.test(key);

  it.each(Object.entries(asking))('asks all and tells nothing of the answer: %s', (_, block) => {
    const keys = listBlockKeys(block);
    const told = shown(print(block), keys);
    expect(told.filter(isAnswer)).toEqual([]);
    const asked = keys.filter((key) => !isAnswer(key) && !key.endsWith('.unit'));
    expect(told.filter((key) => !key.endsWith('.unit'))).toEqual(asked);
  });

  it.each(Object.entries(asking))('is answered with every reason, once and elsewhere: %s', (kind, block) => {
    const keys = listBlockKeys(block).filter(isAnswer);
    // What an estimate is told for being near, low or high speaks to a guess that paper does not know.
    const reasons = kind === 'estimate' ? ['b.reveal'] : keys;
    expect(shown(answer(block), keys)).toEqual(reasons);
  });

  it('and its answer lead to each other by number', () => {
    const asked = print(sampleBlocks.decision).querySelector('[data-exercise="7"]');
    cleanup();
    const told = answer(sampleBlocks.decision).querySelector('[data-answer="7"]');
    expect(asked?.id).toBe(exercise.id);
    expect(asked?.querySelector('a')?.getAttribute('href')).toBe(`#${told?.id}`);
    expect(told?.querySelector('a')?.getAttribute('href')).toBe(`#${asked?.id}`);
  });

  it.each([
    ['choice', 'A'],
    ['multiple', 'B, C'],
    ['numeric', '64'],
    ['estimate', '80'],
  ])('is answered in short: %s', (kind, brief) => {
    const block = asking[kind] ?? sampleBlocks.estimate;
    expect(answer(block).querySelector('strong')?.textContent).toContain(brief);
  });
});
