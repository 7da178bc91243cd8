import { measureLesson, measureQuiz } from '../measure/learning-time';
import { listReadKeys } from '../measure/list-read-keys';
import { measureTexts } from '../measure/measure-text';
import type { Lesson } from '../types';
import { formatDuration, formatTable } from './format-table';
import { SOURCE_LANGUAGE, type WholeCourse } from './load-whole-course';

interface Time {
  readonly at: string;
  readonly measured: number;
  readonly stated: number;
}

function listLessonTimes(
  { modules, readTexts }: WholeCourse,
  language: string,
): (Time & { lesson: Lesson })[] {
  return modules.flatMap(({ module, lessons }) =>
    lessons.map((lesson) => {
      const at = `${module.id}/${lesson.id}`;
      return {
        at,
        lesson,
        measured: measureLesson(lesson, language, readTexts(language, at)),
        stated: module.lessons.find(({ id }) => id === lesson.id)?.minutes ?? 0,
      };
    }),
  );
}

const listQuizTimes = ({ modules, readTexts }: WholeCourse, language: string): Time[] =>
  modules.flatMap(({ module, quiz }) => {
    const at = `${module.id}/quiz`;
    const measured = quiz && measureQuiz(quiz, language, readTexts(language, at));
    return measured === undefined ? [] : [{ at, measured, stated: module.quiz?.minutes ?? 0 }];
  });

const measureWords = ({ readTexts }: WholeCourse, language: string, at: string, lesson: Lesson) => {
  const texts = readTexts(language, at);
  return measureTexts(
    language,
    listReadKeys(lesson).map((key) => texts[key] ?? ''),
  );
};

/** What the lessons and quizzes of a language measure, and how long the course takes in it. */
export function reportLessons(whole: WholeCourse, language: string): string {
  const lessons = listLessonTimes(whole, language);
  const quizzes = listQuizTimes(whole, language);
  const rows = lessons.map(({ at, lesson, measured, stated }) => {
    const measure = measureWords(whole, language, at, lesson);
    const { words } = measureWords(whole, SOURCE_LANGUAGE, at, lesson);
    return [
      at,
      measure.words,
      (measure.words / Math.max(1, words)).toFixed(2),
      measure.meanSentence.toFixed(1),
      measure.longestSentence,
      measure.lix.toFixed(0),
      measured.toFixed(1),
      stated,
    ];
  });
  const total = (part: 'measured' | 'stated') =>
    formatDuration([...lessons, ...quizzes].reduce((sum, time) => sum + time[part], 0));
  return [
    formatTable(['lesson', 'words', 'ratio', 'sentence', 'longest', 'LIX', 'minutes', 'stated'], rows),
    formatTable(
      ['quiz', 'minutes', 'stated'],
      quizzes.map(({ at, measured, stated }) => [at, measured.toFixed(1), stated]),
    ),
    `Whole course: ${total('measured')} measured, ${total('stated')} stated.`,
  ].join('\n\n');
}
