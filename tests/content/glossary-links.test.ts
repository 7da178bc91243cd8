import { describe, expect, it } from 'vitest';
import { glossary } from '../../modules/glossary';
import { listLessonKeys } from '../../src/content/list-text-keys';
import type { Lesson } from '../../src/content/types';
import { listLanguages, listLessons, loadModules, readTexts, type Texts } from '../support/load-course';
import { listRunningKeys } from './list-running-keys';
import { listTermUses, readText, type TermUse } from './list-term-uses';
import { termForms } from './term-forms';

const lessons = listLessons(await loadModules());
const languages = Object.keys(termForms);

/** A line that says where a term stands and in which words. */
const describeUse = (key: string, text: string, { term, start, end }: TermUse): string =>
  `${key}: ${term} (${readText(text).plain.slice(start, end)})`;

/** The first use of each term in the running text of a lesson, in reading order. */
function listFirstUses(lesson: Lesson, texts: Texts, forms: Readonly<Record<string, string>>): string[] {
  const met = new Set<string>();
  return listRunningKeys(lesson).flatMap((key) => {
    const text = texts[key] ?? '';
    return listTermUses(text, forms).flatMap((use) => {
      if (met.has(use.term)) return [];
      met.add(use.term);
      return [describeUse(key, text, use)];
    });
  });
}

/** All links to terms in a lesson: those in its running text in reading order, then those where none belongs. */
function listLinks(lesson: Lesson, texts: Texts): string[] {
  const keys = new Set([...listRunningKeys(lesson), ...listLessonKeys(lesson)]);
  return [...keys].flatMap((key) => {
    const text = texts[key] ?? '';
    return readText(text)
      .links.toSorted((one, other) => one.start - other.start)
      .map((link) => describeUse(key, text, link));
  });
}

const listLinkedTerms = (lesson: Lesson, texts: Texts): string[] =>
  listLessonKeys(lesson).flatMap((key) => readText(texts[key] ?? '').links.map(({ term }) => term));

describe.each(languages)('the terms of the glossary in %s', (language) => {
  const forms = termForms[language] ?? {};

  it('have forms, and nothing else has', () => {
    expect(Object.keys(forms).toSorted()).toEqual([...glossary].toSorted());
    expect(listLanguages()).toContain(language);
  });

  it.each(lessons)('are linked where they are first used, once each: $at', ({ at, value }) => {
    const texts = readTexts(`${language}/${at}`);
    expect(listLinks(value, texts)).toEqual(listFirstUses(value, texts, forms));
  });

  it.each(lessons)('that a lesson lists are those that it links: $at', ({ at, value }) => {
    const linked = listLinkedTerms(value, readTexts(`${language}/${at}`));
    expect(value.terms.toSorted()).toEqual(linked.toSorted());
  });

  it('are all linked by a lesson', () => {
    const linked = new Set(
      lessons.flatMap(({ at, value }) => listLinkedTerms(value, readTexts(`${language}/${at}`))),
    );
    expect(glossary.filter((term) => !linked.has(term))).toEqual([]);
  });
});

describe('the search for terms', () => {
  const forms = { repair: 'repair', repairability: 'repairability', reuse: 'reuse' };
  const list = (text: string) => listTermUses(text, forms).map(({ term }) => term);

  it('takes the longest form and whole words', () => {
    expect(list('Repairability before repair, no repairs')).toEqual(['repairability', 'repair']);
  });

  it('looks through tags, but not into the name of a source', () => {
    expect(list('<strong>Re</strong>use <link-guide>repair</link-guide>')).toEqual(['reuse']);
  });
});
