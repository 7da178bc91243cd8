import { expect, it } from 'vitest';
import { groupHits } from './group-hits';
import type { SearchedText } from './searched-text';

const passage = (lesson: string, block: string): SearchedText => ({
  kind: 'passage',
  module: 'm',
  lesson,
  block,
  heading: '',
  text: '',
});
const lesson = (id: string): SearchedText => ({
  kind: 'lesson',
  module: 'm',
  lesson: id,
  title: '',
  text: '',
});

it('a lesson stands once, where its best place stands, with its places from the best on', () => {
  const { lessons } = groupHits([
    { found: passage('b', 'one'), score: 9 },
    { found: lesson('a'), score: 8 },
    { found: passage('a', 'two'), score: 7 },
    { found: lesson('b'), score: 6 },
    { found: passage('b', 'three'), score: 5 },
  ]);
  expect(lessons.map(({ lesson: id, passages }) => [id, passages.map(({ block }) => block)])).toEqual([
    ['b', ['one', 'three']],
    ['a', ['two']],
  ]);
});

it('lessons of two modules that have the same name stay apart, and terms and sources stand by themselves', () => {
  const groups = groupHits([
    { found: { kind: 'term', term: 'e-waste', title: '', text: '' }, score: 3 },
    { found: { kind: 'lesson', module: 'n', lesson: 'a', title: '', text: '' }, score: 2 },
    { found: { kind: 'source', source: 'law', title: '', language: 'fr', text: '' }, score: 2 },
    { found: lesson('a'), score: 1 },
  ]);
  expect(groups.lessons.map(({ module }) => module)).toEqual(['n', 'm']);
  expect(groups.terms.map(({ term }) => term)).toEqual(['e-waste']);
  expect(groups.sources.map(({ source }) => source)).toEqual(['law']);
});
