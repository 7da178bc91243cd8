import { describe, expect, it } from 'vitest';
import { bibliography } from '../../modules/bibliography';
import { listQuestionsOf } from '../../src/content/list-questions';
import type { Block } from '../../src/content/types';
import { listLessons, listPoolItems, listRepeated, loadModules } from '../support/load-course';
import { loadEvidence, type Evidence } from '../support/load-evidence';

/** A fact that was only recalled, or not read at all, has no place in the course. */
const MARKS = new Set(['read', 'conflict']);

const modules = await loadModules();
const { register, evidence } = loadEvidence();
const placeOf = ({ module, part, id }: Omit<Evidence, 'facts'>): string => `${module}/${part}#${id}`;
const entries = new Map(evidence.map((entry) => [placeOf(entry), entry.facts]));

/** Something that may rest on facts: a question, a block that is none, a number of a simulation. */
interface Stated {
  readonly at: string;
  /** Empty: it lists none of its own. */
  readonly sources: readonly string[];
  /** Whether it must have an entry. */
  readonly isStatement: boolean;
}

interface Sourced {
  readonly sources?: readonly string[] | undefined;
}

/**
 * What of a block can be named: the block, or the questions that stand in it; of a simulation also the numbers of its ledger, those of a
 * device as `laptop-life`.
 */
function listNamed(block: Block): { id: string; sources: readonly string[] }[] {
  const questions = listQuestionsOf(block);
  if (questions.length > 0) return questions.map(({ id, sources }) => ({ id, sources }));
  const whole = { id: block.id, sources: 'sources' in block ? (block.sources ?? []) : [] };
  if (block.kind !== 'simulation') return [whole];
  const listEntries = (prefix: string, coefficients: Readonly<Record<string, Sourced>>) =>
    Object.entries(coefficients).map(([name, { sources = [] }]) => ({ id: `${prefix}${name}`, sources }));
  return [
    whole,
    ...block.decisions.map(({ id }) => ({ id, sources: [] })),
    ...listEntries('', block.coefficients),
    ...block.cases.flatMap(({ devices }) =>
      devices.flatMap(({ id, coefficients }) => listEntries(`${id}-`, coefficients)),
    ),
  ];
}

const stated: readonly Stated[] = [
  ...listLessons(modules).flatMap(({ at, value }) =>
    value.blocks.flatMap((block) =>
      listNamed(block).map(({ id, sources }) => ({
        at: `${at}#${id}`,
        sources,
        isStatement: sources.length > 0 || block.kind === 'chart',
      })),
    ),
  ),
  ...listPoolItems(modules).map(({ at, value }) => ({ at, sources: value.sources, isStatement: true })),
];

const listFactSources = (facts: readonly string[]): string[] =>
  facts.flatMap((fact) => register.get(fact)?.sources ?? []);

describe('the register of facts', () => {
  it('holds only what was read, and what was read in two ways', () => {
    const unread = [...register].filter(([, { mark }]) => !MARKS.has(mark));
    expect(unread.map(([id, { mark }]) => `${id}: ${mark}`)).toEqual([]);
  });

  it('holds every fact that a block or question names, and no other', () => {
    const named = new Set(evidence.flatMap(({ facts }) => facts));
    expect([...named].filter((fact) => !register.has(fact))).toEqual([]);
    expect([...register.keys()].filter((fact) => !named.has(fact))).toEqual([]);
  });

  it('names sources that the bibliography has, each once', () => {
    const wrong = [...register].filter(
      ([, { sources }]) =>
        sources.some((source) => !(source in bibliography)) || listRepeated(sources).length > 0,
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('gives each fact a year', () => {
    const undated = [...register].filter(([, { states }]) => !/\b(?:19|20)\d\d\b/.test(states));
    expect(undated.map(([id]) => id)).toEqual([]);
  });
});

describe('the evidence', () => {
  it('speaks only of blocks and questions that the course has', () => {
    const known = new Set(stated.map(({ at }) => at));
    expect([...entries.keys()].filter((at) => !known.has(at))).toEqual([]);
  });

  it('is there for everything that lists sources: cases, charts, estimates with a sourced figure, questions', () => {
    const bare = stated.filter(({ at, isStatement }) => isStatement && !entries.has(at));
    expect(bare.map(({ at }) => at)).toEqual([]);
  });

  it('rests on a source that the block or question itself lists', () => {
    const apart = stated.filter(({ at, sources }) => {
      const found = listFactSources(entries.get(at) ?? []);
      return sources.length > 0 && found.length > 0 && !sources.some((source) => found.includes(source));
    });
    expect(apart.map(({ at }) => at)).toEqual([]);
  });

  it('leaves no listed source without a fact that rests on it', () => {
    const idle = stated.flatMap(({ at, sources }) => {
      const found = listFactSources(entries.get(at) ?? []);
      return found.length === 0
        ? []
        : sources.filter((source) => !found.includes(source)).map((source) => `${at}: ${source}`);
    });
    expect(idle).toEqual([]);
  });

  it('rests, where a block lists none, on a source of its lesson', () => {
    const ofLessons = new Map(listLessons(modules).map(({ at, value }) => [at, value.sources]));
    const apart = stated.filter(({ at, sources }) => {
      const found = listFactSources(entries.get(at) ?? []);
      const shown = ofLessons.get(at.split('#')[0] ?? '') ?? [];
      return sources.length === 0 && found.length > 0 && !shown.some((source) => found.includes(source));
    });
    expect(apart.map(({ at }) => at)).toEqual([]);
  });

  it('names a fact once for each block or question', () => {
    expect(evidence.filter(({ facts }) => listRepeated(facts).length > 0).map(placeOf)).toEqual([]);
  });
});
