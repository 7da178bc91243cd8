import { describe, expect, it } from 'vitest';
import { course } from '../../modules/course';
import {
  measureLongestGuess,
  measureOptionRatio,
  listOptionLengths,
} from '../../src/content/measure/measure-options';
import { levelSchema } from '../../src/content/schema/question-schema';
import type { Question } from '../../src/content/types';
import {
  listLanguages,
  listPoolItems,
  listPractice,
  loadModules,
  namespaceOf,
  readTexts,
  stripTags,
  type Placed,
} from '../support/load-course';
import { FORBIDDEN, listForbidden } from './forbidden-phrases';

const LEAST_POOL = 20;
const LEAST_PER_OBJECTIVE = 4;
const MOST_RATIO = 1.6;
/** Options as short as this may differ more. */
const SHORT = 25;
const JUDGED = new Set(['en', 'fr']);

const modules = await loadModules();
const questions = [...listPractice(modules), ...listPoolItems(modules)];
const pools = modules.flatMap(({ module, quiz }) => (quiz ? [{ id: module.id, module, quiz }] : []));
const languages = listLanguages();

const texts = new Map<string, ReturnType<typeof readTexts>>();
function readText(language: string, question: Placed<Question>, part: string): string {
  const name = `${language}/${namespaceOf(question)}`;
  const file = texts.get(name) ?? readTexts(name);
  texts.set(name, file);
  return stripTags(file[`${question.value.id}.${part}`] ?? '');
}

const listOptions = (question: Question) => (question.kind === 'numeric' ? [] : question.options);

const putInWords = (language: string, question: Placed<Question>) => ({
  question: question.value,
  texts: readTexts(`${language}/${namespaceOf(question)}`),
});

/** *Create* is practised, and tested one level below. */
const LEVELS: readonly string[] = levelSchema.options;
const rank = (level: string) => LEVELS.indexOf(level === 'create' ? 'evaluate' : level);

describe('the level of a question', () => {
  it('is not below that of its objective', () => {
    const low = questions.filter(({ value }) => {
      const objective = course.objectives.find(({ id }) => id === value.objective);
      return rank(value.level) < rank(objective?.level ?? 'create');
    });
    expect(low.map(({ at, value }) => `${at}: ${value.level} for ${value.objective}`)).toEqual([]);
  });
});

describe.each(pools)('the pool of $id', ({ module, quiz }) => {
  it('is large enough for a second attempt with new questions', () => {
    expect(quiz.items.length).toBeGreaterThanOrEqual(LEAST_POOL);
    expect(quiz.items.length).toBeGreaterThanOrEqual(2 * quiz.draws);
  });

  it('tests each sub-objective of the module with several items, and no other', () => {
    const counts = new Map<string, number>(module.objectives.map((id) => [id, 0]));
    for (const { objective } of quiz.items) counts.set(objective, (counts.get(objective) ?? 0) + 1);
    expect([...counts.keys()]).toEqual([...module.objectives]);
    expect([...counts].filter(([, count]) => count < LEAST_PER_OBJECTIVE)).toEqual([]);
  });

  it('draws at least one item for each sub-objective', () => {
    expect(quiz.draws).toBeGreaterThanOrEqual(module.objectives.length);
  });

  it.each(languages)(
    'gives whoever always takes the longest option no more than chance, in %s',
    (language) => {
      const items = listPoolItems(modules).filter((item) => item.in.module === module);
      const { chance, hits } = measureLongestGuess(items.map((item) => putInWords(language, item)));
      expect(chance).toBeGreaterThan(0);
      expect(hits).toBeLessThanOrEqual(chance);
    },
  );
});

describe.each(languages)('the options of a question, in %s', (language) => {
  // How much longer one option may get is known for the languages in which the course is written; of others the report tells.
  it.skipIf(!JUDGED.has(language))('are of similar length', () => {
    const uneven = questions.flatMap((question) => {
      const worded = putInWords(language, question);
      const lengths = listOptionLengths(worded);
      return Math.max(...lengths) > SHORT && measureOptionRatio(worded) > MOST_RATIO
        ? [`${question.at}: ${lengths.join(', ')} characters`]
        : [];
    });
    expect(uneven).toEqual([]);
  });

  it('are all different', () => {
    const alike = questions.filter((question) => {
      const words = listOptions(question.value).map(({ id }) => readText(language, question, id));
      return new Set(words).size < words.length;
    });
    expect(alike.map(({ at }) => at)).toEqual([]);
  });
});

describe('the wording of a question', () => {
  it.each(languages)('has no “all of the above” and no negative stem, in %s', (language) => {
    const found = questions.flatMap((question) =>
      listForbidden(
        language,
        readText(language, question, 'prompt'),
        listOptions(question.value).map(({ id }) => readText(language, question, id)),
      ).map((phrase) => `${question.at}: ${phrase}`),
    );
    expect(found).toEqual([]);
  });

  it('is looked after in every language', () => {
    expect(languages.filter((language) => !(language in FORBIDDEN))).toEqual([]);
  });

  it.each([
    ['en', 'Which of these is NOT an aim?', 'NOT'],
    ['en', 'Two firms bid. Which clause does not belong here?', 'does not'],
    ['en', 'Which step isn’t needed?', 'isn’t'],
    ['en', 'Choose the step that is NOT needed.', 'NOT'],
    ['en', 'All are aims except', 'except'],
    ['en', 'Which sentence is false?', 'is false'],
    ['fr', 'Laquelle n’est pas un objectif\u202F?', 'n’est pas'],
    ['fr', 'Deux offres. Quelle clause ne convient pas ici\u202F?', 'ne convient pas'],
    ['fr', 'Ce sont des objectifs, sauf', 'sauf'],
    ['fr', 'Quelle phrase est fausse\u202F?', 'est fausse'],
  ])('is refused where it asks for what does not hold: %s, %s', (language, prompt, phrase) => {
    expect(listForbidden(language, prompt, []).join()).toContain(phrase);
  });

  it.each([
    ['en', 'All of the above'],
    ['en', 'None of the options'],
    ['en', 'Both A and B'],
    ['en', 'None of these.'],
    ['en', 'No answer is right'],
    ['fr', 'Toutes les réponses'],
    ['fr', 'Aucune de ces propositions'],
    ['fr', 'Les réponses ci-dessus'],
    ['fr', 'Les deux.'],
    ['fr', 'A et B'],
  ])('is refused where an option points to others: %s, %s', (language, option) => {
    expect(listForbidden(language, '', ['Something else', option])).toHaveLength(1);
  });

  it.each([
    ['en', 'The record is not complete. What do these figures say about the part that is not documented?'],
    ['en', 'Not all bids were opened. Which step comes next?'],
    ['fr', 'Le registre n’est pas complet. Quelle étape vient ensuite\u202F?'],
    ['fr', 'Personne ne répond. Que disent ces chiffres\u202F?'],
  ])('may speak of what is not there: %s, %s', (language, prompt) => {
    expect(listForbidden(language, prompt, [])).toEqual([]);
  });
});
