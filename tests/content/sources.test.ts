import { describe, expect, it } from 'vitest';
import { bibliography } from '../../modules/bibliography';
import { glossary } from '../../modules/glossary';
import type { Source } from '../../src/content/source';
import { listQuestionsOf } from '../../src/content/list-questions';
import type { Block } from '../../src/content/types';
import {
  listBlocks,
  listEntries,
  listLessons,
  listPoolItems,
  listPractice,
  listRepeated,
  loadModules,
} from '../support/load-course';

const modules = await loadModules();
const lessons = listLessons(modules);
const entries: [string, Source][] = Object.entries(bibliography);

/** The sources of a block, of the questions in it, and of the numbers of its ledger. */
const listSourcesOf = (block: Block): readonly string[] => [
  ...('sources' in block ? (block.sources ?? []) : []),
  ...listQuestionsOf(block).flatMap(({ sources }) => sources),
  ...(block.kind === 'simulation' ? listEntries(block).flatMap(({ sources = [] }) => sources) : []),
];

describe('sources', () => {
  it('of blocks and practice questions are shown under their lesson', () => {
    const missing = lessons.flatMap(({ at, value }) =>
      value.blocks.flatMap((block) =>
        listSourcesOf(block)
          .filter((id) => !value.sources.some((shown) => shown === id))
          .map((id) => `${at}#${block.id}: ${id}`),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('are named once in each list', () => {
    const lists = [
      ...lessons.map(({ at, value }) => ({ at, ids: value.sources })),
      ...listBlocks(modules).map(({ at, value }) => ({
        at,
        ids: 'sources' in value ? (value.sources ?? []) : [],
      })),
      ...[...listPractice(modules), ...listPoolItems(modules)].map(({ at, value }) => ({
        at: `${at} ${value.id}`,
        ids: value.sources,
      })),
    ];
    expect(lists.filter(({ ids }) => listRepeated(ids).length > 0).map(({ at }) => at)).toEqual([]);
  });

  it('in the bibliography are all used by a lesson or a question', () => {
    const used = new Set<string>([
      ...lessons.flatMap(({ value }) => value.sources),
      ...listPoolItems(modules).flatMap(({ value }) => value.sources),
    ]);
    expect(entries.map(([id]) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('in the bibliography have an address on the web, a language tag and a plausible year', () => {
    const wrong = entries.filter(
      ([, source]) =>
        !/^https?:\/\/[^\s<>"]+$/.test(source.url) ||
        !/^[a-z]{2}(?:-[A-Za-z]+)*$/.test(source.language) ||
        source.year < 1990 ||
        source.year > 2040,
    );
    expect(wrong).toEqual([]);
  });

  it('in the bibliography say who, what and where, with nothing left blank', () => {
    const blank = entries.filter(([, { authors, title, publisher }]) =>
      [authors, title, publisher].some((text) => text.trim() === ''),
    );
    expect(blank).toEqual([]);
  });
});

describe('glossary terms', () => {
  const known: readonly string[] = glossary;

  it('that lessons use all exist', () => {
    const used = lessons.flatMap(({ at, value }) =>
      [
        ...value.terms,
        ...value.blocks.flatMap((block) => (block.kind === 'definition' ? [block.term] : [])),
      ].map((term) => ({ at, term })),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter(({ term }) => !known.includes(term))).toEqual([]);
  });

  it('have one entry each', () => {
    expect(listRepeated(known)).toEqual([]);
  });
});
