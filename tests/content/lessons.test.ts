import { describe, expect, it } from 'vitest';
import { measureLesson, measureQuiz } from '../../src/content/measure/learning-time';
import { listReadKeys } from '../../src/content/measure/list-read-keys';
import { countWords } from '../../src/content/measure/measure-text';
import type { BlockKind, Lesson } from '../../src/content/types';
import { isTask, listLanguages, listLessons, loadModules, readTexts } from '../support/load-course';

const modules = await loadModules();
const all = listLessons(modules).map(({ at, value, in: { module } }) => ({
  at,
  lesson: value,
  isWelcome: module.id === 'welcome',
  stated: module.lessons.find(({ id }) => id === value.id)?.minutes ?? 0,
}));
const told = all.filter(({ lesson }) => !isTask(lesson));
const teaching = told.filter(({ isWelcome }) => !isWelcome);

const count = (lesson: Lesson, ...kinds: readonly BlockKind[]) =>
  lesson.blocks.filter(({ kind }) => kinds.includes(kind)).length;

describe('every lesson', () => {
  it('opens with its opening block and nothing else is called so', () => {
    for (const { at, lesson } of all)
      expect([at, lesson.blocks.findIndex(({ id }) => id === 'opening')]).toEqual([at, 0]);
    for (const { at, lesson } of all) expect([at, lesson.blocks[0]?.kind]).toEqual([at, 'text']);
  });

  it.each(told)('$at has the length of a lesson', ({ at, lesson, isWelcome }) => {
    const texts = readTexts(`en/${at}`);
    const words = countWords(
      'en',
      listReadKeys(lesson).map((key) => texts[key] ?? ''),
    );
    expect(words).toBeGreaterThanOrEqual(isWelcome ? 250 : 500);
    expect(words).toBeLessThanOrEqual(isWelcome ? 550 : 800);
  });

  it('asks for a private note at most once', () => {
    expect(all.filter(({ lesson }) => count(lesson, 'reflection') > 1).map(({ at }) => at)).toEqual([]);
  });

  it('has one task for the desk at most: the action plan names it by its lesson', () => {
    expect(all.filter(({ lesson }) => count(lesson, 'at-work') > 1).map(({ at }) => at)).toEqual([]);
  });

  it('shows at least one source', () => {
    expect(all.filter(({ lesson }) => lesson.sources.length === 0).map(({ at }) => at)).toEqual([]);
  });
});

describe('every lesson after the welcome', () => {
  const without = (has: (lesson: Lesson) => boolean) =>
    teaching.filter(({ lesson }) => !has(lesson)).map(({ at }) => at);

  it('shows a figure or a chart', () => {
    expect(without((lesson) => count(lesson, 'figure', 'chart') >= 1)).toEqual([]);
  });

  it('has two interactions or more', () => {
    expect(without((lesson) => count(lesson, 'estimate', 'decision', 'question') >= 2)).toEqual([]);
  });

  it('has a decision with consequences', () => {
    expect(without((lesson) => count(lesson, 'decision') >= 1)).toEqual([]);
  });

  it('tells a case of a named country', () => {
    expect(without((lesson) => count(lesson, 'case') >= 1)).toEqual([]);
  });

  it('ends in something to do at work', () => {
    expect(without((lesson) => count(lesson, 'at-work') >= 1)).toEqual([]);
  });

  it('serves an objective of its module', () => {
    for (const { module, lessons } of modules)
      for (const lesson of module.id === 'welcome' ? [] : lessons)
        expect(
          lesson.objectives.length > 0 && lesson.objectives.every((id) => module.objectives.includes(id)),
          `${module.id}/${lesson.id}`,
        ).toBe(true);
  });
});

/** How far the minutes that the course states may lie from those measured, whichever is more. */
const MOST_MINUTES_OFF = 2;
const MOST_SHARE_OFF = 0.25;

describe.each(listLanguages())('the minutes that are stated, in %s', (language) => {
  const isFar = ({ stated, measured }: { stated: number; measured: number }) =>
    Math.abs(stated - measured) > Math.max(MOST_MINUTES_OFF, MOST_SHARE_OFF * measured);

  it('are those that a lesson takes', () => {
    const times = all.map(({ at, lesson, stated }) => ({
      at,
      stated,
      measured: measureLesson(lesson, language, readTexts(`${language}/${at}`)),
    }));
    expect(times.filter(isFar)).toEqual([]);
  });

  it('are those that an attempt at a quiz takes', () => {
    const times = modules.flatMap(({ module, quiz }) => {
      if (!quiz) return [];
      const at = `${module.id}/quiz`;
      const measured = measureQuiz(quiz, language, readTexts(`${language}/${at}`));
      return [{ at, stated: module.quiz?.minutes ?? 0, measured }];
    });
    expect(times.length).toBeGreaterThan(0);
    expect(times.filter(isFar)).toEqual([]);
  });
});
