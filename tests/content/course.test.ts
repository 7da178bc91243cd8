import { describe, expect, it } from 'vitest';
import { course } from '../../modules/course';
import { measureLongestGuess, measurePlaceGuesses } from '../../src/content/measure/measure-options';
import {
  listBlocksOf,
  listLanguages,
  listPoolItems,
  listPractice,
  listRepeated,
  loadModules,
  namespaceOf,
  readTexts,
  stripTags,
} from '../support/load-course';
import { loadEvidence } from '../support/load-evidence';

const LEAST_PER_OBJECTIVE = 4;
/** Where the order of options is fixed, one place may hold the key this much more often than chance. */
const MOST_HITS_ABOVE_CHANCE = 2;
const LEAST_CASES = 14;
const LEAST_PICTURES = 12;

const modules = await loadModules();
const pool = listPoolItems(modules);
const questions = [...listPractice(modules), ...pool];
const languages = listLanguages();

const readText = (language: string, place: { readonly at: string }, key: string): string =>
  stripTags(readTexts(`${language}/${namespaceOf(place)}`)[key] ?? '');

describe('the questions of the course', () => {
  it('test each sub-objective several times', () => {
    const counts = new Map<string, number>(course.objectives.map(({ id }) => [id, 0]));
    for (const { value } of pool) counts.set(value.objective, (counts.get(value.objective) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count < LEAST_PER_OBJECTIVE)).toEqual([]);
  });

  it.each(languages)(
    'give whoever always takes the longest option no more than chance, in %s',
    (language) => {
      const { hits, chance } = measureLongestGuess(
        questions.map((question) => ({
          question: question.value,
          texts: readTexts(`${language}/${namespaceOf(question)}`),
        })),
      );
      expect(chance).toBeGreaterThan(0);
      expect(hits).toBeLessThanOrEqual(chance);
    },
  );

  it('give whoever always takes the same place little more than chance, where the order is fixed', () => {
    const guesses = measurePlaceGuesses(questions.map(({ value }) => value));
    expect(guesses.length).toBeGreaterThan(0);
    expect(guesses.filter(({ hits, chance }) => hits > chance + MOST_HITS_ABOVE_CHANCE)).toEqual([]);
  });

  it.each(languages)('are each asked once, in %s', (language) => {
    const prompts = questions.map((question) => readText(language, question, `${question.value.id}.prompt`));
    expect(listRepeated(prompts.map((prompt) => prompt.toLocaleLowerCase(language)))).toEqual([]);
  });
});

describe('the cases of the course', () => {
  const cases = listBlocksOf(modules, 'case');

  it('are many, from bodies that differ', () => {
    const bodies = new Set(
      cases.map(({ value }) => `${value.country} ${value.sources.toSorted().join(' ')}`),
    );
    expect(bodies.size).toBeGreaterThanOrEqual(LEAST_CASES);
  });

  it('include one in which a rule of the buyer stands in the way', () => {
    const { evidence } = loadEvidence();
    const blocks = evidence.filter(({ part, facts }) => part !== 'quiz' && facts.includes('ca-new-only'));
    expect(blocks.map(({ module, part }) => `${module}/${part}`)).not.toEqual([]);
  });
});

describe('the figures and charts of the course', () => {
  const pictures = [...listBlocksOf(modules, 'figure'), ...listBlocksOf(modules, 'chart')];

  it('are many', () => {
    expect(pictures.length).toBeGreaterThanOrEqual(LEAST_PICTURES);
  });

  it.each(languages)(
    'have a title, words for those who do not see them, and something to show, in %s',
    (language) => {
      const bare = pictures.filter(
        (picture) =>
          readText(language, picture, `${picture.value.id}.title`) === '' ||
          readText(language, picture, `${picture.value.id}.alt`) === '' ||
          (picture.value.kind === 'figure'
            ? picture.value.labels.length === 0
            : picture.value.rows.every(({ values }) => values.every((value) => value === 0))),
      );
      expect(bare.map(({ at }) => at)).toEqual([]);
    },
  );
});
