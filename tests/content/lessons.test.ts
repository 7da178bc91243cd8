import { describe, expect, it } from 'vitest';
import { listLessonKeys, listQuestionKeys } from '../../src/content/list-text-keys';
import type { BlockKind, Lesson } from '../../src/content/types';
import { listLessons, loadModules, readTexts, stripTags } from '../support/load-course';

const modules = await loadModules();
const all = listLessons(modules).map(({ at, value, in: { module } }) => ({
  at,
  lesson: value,
  isWelcome: module.id === 'welcome',
}));
const teaching = all.filter(({ isWelcome }) => !isWelcome);

const count = (lesson: Lesson, ...kinds: readonly BlockKind[]) =>
  lesson.blocks.filter(({ kind }) => kinds.includes(kind)).length;

/** Keys of what a learner reads after a practice question; not part of the lesson's length. */
const listFeedbackKeys = (lesson: Lesson): string[] =>
  lesson.blocks.flatMap((block) => {
    if (block.kind !== 'question') return [];
    const traps = block.question.kind === 'numeric' ? (block.question.traps ?? []) : [];
    return [
      ...listQuestionKeys(block.question).filter((key) => key.endsWith('.why')),
      ...traps.map(({ id }) => `${block.question.id}.${id}`),
    ];
  });

const countWords = (text: string): number =>
  stripTags(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe('every lesson', () => {
  it('opens with its opening block and nothing else is called so', () => {
    for (const { at, lesson } of all)
      expect([at, lesson.blocks.findIndex(({ id }) => id === 'opening')]).toEqual([at, 0]);
    for (const { at, lesson } of all) expect([at, lesson.blocks[0]?.kind]).toEqual([at, 'text']);
  });

  it.each(all)('$at has the length of a lesson', ({ at, lesson, isWelcome }) => {
    const texts = readTexts(`en/${at}`);
    const feedback = new Set(listFeedbackKeys(lesson));
    const words = listLessonKeys(lesson)
      .filter((key) => !feedback.has(key))
      .reduce((sum, key) => sum + countWords(texts[key] ?? ''), 0);
    expect(words).toBeGreaterThanOrEqual(isWelcome ? 250 : 500);
    expect(words).toBeLessThanOrEqual(isWelcome ? 550 : 800);
  });

  it('asks for a private note at most once', () => {
    expect(all.filter(({ lesson }) => count(lesson, 'reflection') > 1).map(({ at }) => at)).toEqual([]);
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
