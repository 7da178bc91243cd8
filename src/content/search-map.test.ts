import { describe, expect, it } from 'vitest';
import { selectModules } from './course-index';
import { createCourseIndex } from './create-course-index';
import { deriveSearchMap, selectSearchMap } from './search-map';
import type { Block, Module } from './types';

const asked = {
  id: 'which-law',
  n: 1,
  kind: 'numeric',
  objective: 'o1-impact',
  level: 'apply',
  sources: ['monitor'],
  lesson: 'first/why',
  answer: 3,
  min: 0,
  max: 9,
} as const;

/** One block of each kind. */
const blocks = [
  { id: 'heading', kind: 'heading' },
  { id: 'opening', kind: 'text', paragraphs: 2 },
  { id: 'list', kind: 'list', items: ['one', 'two'] },
  { id: 'case', kind: 'case', country: 'FR', year: 2023, sources: [] },
  { id: 'figure', kind: 'figure', drawing: 'a/b', labels: ['top'] },
  {
    id: 'chart',
    kind: 'chart',
    chart: 'bars',
    series: ['mass'],
    rows: [{ id: 'metal', values: [1] }],
    sources: [],
  },
  { id: 'steps', kind: 'steps', steps: ['ask', 'sign'] },
  { id: 'table', kind: 'comparison', columns: ['own'], rows: ['cost'] },
  { id: 'cards', kind: 'disclosure', cards: ['old'] },
  { id: 'idea', kind: 'key-idea' },
  { id: 'term', kind: 'definition', term: 'e-waste' },
  { id: 'guess', n: 2, kind: 'estimate', min: 0, max: 9, step: 1, answer: 3, close: 1, sources: [] },
  { id: 'decide', n: 3, kind: 'decision', options: [{ id: 'yes', n: 1 }] },
  { id: 'think', kind: 'reflection' },
  { id: 'practice', kind: 'question', question: asked },
  { id: 'place', kind: 'placement', module: 'second', questions: [asked] },
] as const satisfies readonly object[];

const why: Module['lessons'][number] = { id: 'why', n: 2, minutes: 5 };
const first: Module = {
  id: 'first',
  n: 1,
  objectives: [],
  lessons: [why, { id: 'check', n: 1, minutes: 5, onlyWith: 'second' }],
};
const second: Module = { id: 'second', n: 2, objectives: [], lessons: [{ id: 'how', n: 1, minutes: 5 }] };

const map = deriveSearchMap([
  {
    module: first,
    lessons: [
      { id: 'check', blocks: [] },
      { id: 'why', blocks: blocks.map(toBlock) },
    ],
  },
  { module: second, lessons: [{ id: 'how', blocks: [] }] },
]);

function toBlock(block: object): Block {
  return Object.assign({ id: '', kind: 'heading' as const }, block);
}

describe('what may be searched', () => {
  const listed = map[0]?.lessons[0]?.blocks ?? [];
  const keys = listed.flatMap(({ heading, texts }) => [...(heading === null ? [] : [heading]), ...texts]);

  it('is what stands on the page for everybody, in the order of the page', () => {
    expect(keys).toEqual([
      'heading.text',
      'opening.p1',
      'opening.p2',
      'list.intro',
      'list.one',
      'list.two',
      'case.title',
      'case.text',
      'figure.title',
      'figure.top',
      'chart.title',
      'chart.mass',
      'chart.metal',
      'steps.title',
      'steps.ask',
      'steps.sign',
      'table.title',
      'table.own',
      'table.cost',
      'table.cost.own',
      'cards.title',
      'cards.old',
      'cards.old.text',
      'idea.text',
    ]);
  });

  it('leaves out all that asks, answers or follows an answer', () => {
    const left = listed.map(({ id }) => id);
    for (const id of ['guess', 'decide', 'think', 'practice', 'place', 'term'])
      expect(left).not.toContain(id);
    expect(keys.filter((key) => key.startsWith('which-law'))).toEqual([]);
  });

  it('names lessons in the order of their module', () => {
    expect(map.map(({ module, lessons }) => [module, lessons.map(({ id }) => id)])).toEqual([
      ['first', ['why', 'check']],
      ['second', ['how']],
    ]);
  });

  it('is narrowed to the packaged lessons', () => {
    const index = createCourseIndex(
      { id: 'c', passMark: 80, modules: ['first', 'second'], objectives: [] },
      [first, second].map((module) => ({ module, lessons: [], quiz: undefined })),
    );
    const select = (...ids: string[]) =>
      selectSearchMap(map, selectModules(index, ids)).map(({ lessons }) => lessons.map(({ id }) => id));
    expect(select('first')).toEqual([['why']]);
    expect(select('first', 'second')).toEqual([['why', 'check'], ['how']]);
  });
});
