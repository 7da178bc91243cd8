import circularIct from '../../modules/circular-ict/module';
import welcome from '../../modules/welcome/module';
import type { Quiz } from '../../src/content/types';
import { completeLesson, completeQuiz, readTexts, type Course } from './drive-course';

export const UI = { en: readTexts('en', 'ui'), fr: readTexts('fr', 'ui') };

const MODULES = [welcome, circularIct];
/** The journeys take two modules of the course: enough for every kind of block and question, and for a verdict. */
export const MODULE_IDS = MODULES.map(({ id }) => id);

const QUIZ_TEXTS = { en: readTexts('en', 'circular-ict/quiz'), fr: readTexts('fr', 'circular-ict/quiz') };

/** Practice questions in the lessons of both modules; each is reported once. */
export async function countPracticeQuestions(): Promise<number> {
  const lessons = MODULES.flatMap((module) => module.lessons.map(async ({ id }) => module.load.lesson(id)));
  const blocks = (await Promise.all(lessons)).flatMap((lesson) => lesson?.blocks ?? []);
  return blocks.filter((block) => block.kind === 'question').length;
}

export async function loadQuiz(): Promise<Quiz> {
  const quiz = await circularIct.load.quiz?.();
  if (!quiz) throw new Error('circular-ict has no quiz');
  return quiz;
}

/** Waits until the header says that everything is on record. */
export const awaitSaved = (course: Course): Promise<void> =>
  course.locator('header [data-kind="saved"]').waitFor({ timeout: 15_000 });

const press = (course: Course, name: string | undefined) =>
  course.getByRole('button', { name: name ?? '', exact: true }).click();

/** From the home through all lessons of both modules, by *Start* and *Next*, to the quiz. */
export async function readAllLessons(course: Course): Promise<void> {
  await course.getByRole('link', { name: UI.en['home.start'] ?? '', exact: true }).click();
  for (const module of MODULES) {
    const titles = readTexts('en', `${module.id}/module`);
    if (module !== welcome)
      await course.getByRole('link', { name: titles[`${module.lessons[0]?.id}.title`] ?? '' }).click();
    for (const { id } of module.lessons) {
      const lesson = await module.load.lesson(id);
      if (!lesson) throw new Error(id);
      await course
        .getByRole('heading', { level: 1, name: titles[`${id}.title`] ?? '', exact: true })
        .waitFor();
      await completeLesson(course, lesson, readTexts('en', `${module.id}/${id}`), UI.en);
      await course.getByRole('link', { name: /^Next/ }).click();
    }
  }
}

/** Starts the quiz and gets three of eight right. */
export async function failQuiz(course: Course): Promise<void> {
  await press(course, UI.en['quiz.start']);
  await completeQuiz(course, await loadQuiz(), QUIZ_TEXTS.en, UI.en, (place) => place < 3);
  await course.getByText('Not passed yet').waitFor();
}

export async function changeToFrench(course: Course): Promise<void> {
  await press(course, UI.en['shell.settings']);
  await course.getByText('Français', { exact: true }).click();
  await press(course, UI.fr['common.close']);
}

/** Takes the quiz again, in French, with one wrong answer. */
export async function passQuizInFrench(course: Course): Promise<void> {
  await press(course, UI.fr['result.retake']);
  await completeQuiz(course, await loadQuiz(), QUIZ_TEXTS.fr, UI.fr, (place) => place !== 7);
}

/** Resumes a finished course where it was left: at the result, in French. */
export async function resumeAtResult(course: Course, percent: string): Promise<void> {
  await course.getByRole('link', { name: UI.fr['home.resume'] ?? '', exact: true }).click();
  await course.getByRole('heading', { level: 1, name: UI.fr['result.title'] ?? '', exact: true }).waitFor();
  await course.locator('main').getByText(percent, { exact: true }).first().waitFor();
}

export const readPercent = async (course: Course): Promise<string> =>
  (await course.locator('main [role=status] > p').first().innerText()).trim();
