import capstone from '../../modules/capstone/module';
import circularIct from '../../modules/circular-ict/module';
import welcome from '../../modules/welcome/module';
import type { LoadableModule, Quiz } from '../../src/content/types';
import { completeAssessment, completeLesson, completeQuiz, readTexts, type Course } from './drive-course';

export const UI = { en: readTexts('en', 'ui'), fr: readTexts('fr', 'ui') };

const MODULES = [welcome, circularIct];
/** The journeys take two modules of the course: enough for every kind of block and question, and for a verdict. */
export const MODULE_IDS = MODULES.map(({ id }) => id);

const QUIZ_TEXTS = { en: readTexts('en', 'circular-ict/quiz'), fr: readTexts('fr', 'circular-ict/quiz') };

/** The lessons that stand in a package without the final assessment. */
const listAlways = ({ lessons }: LoadableModule) => lessons.filter(({ onlyWith }) => onlyWith === undefined);

/** Practice questions in the lessons of both modules; each is reported once. */
export async function countPracticeQuestions(): Promise<number> {
  const lessons = MODULES.flatMap((module) =>
    listAlways(module).map(async ({ id }) => module.load.lesson(id)),
  );
  const blocks = (await Promise.all(lessons)).flatMap((lesson) => lesson?.blocks ?? []);
  return blocks.filter((block) => block.kind === 'question').length;
}

async function loadQuizOf(module: LoadableModule): Promise<Quiz> {
  const quiz = await module.load.quiz?.();
  if (!quiz) throw new Error(`${module.id} has no quiz`);
  return quiz;
}

export const loadQuiz = (): Promise<Quiz> => loadQuizOf(circularIct);
export const loadAssessment = (): Promise<Quiz> => loadQuizOf(capstone);

/** Waits until the header says that everything is on record. */
export const awaitSaved = (course: Course): Promise<void> =>
  course.locator('header [data-kind="saved"]').waitFor({ timeout: 15_000 });

const press = (course: Course, name: string | undefined) =>
  course.getByRole('button', { name: name ?? '', exact: true }).click();

/** Reads a lesson that is in view, answers all that it asks, and goes on. */
async function takeLesson(
  course: Course,
  module: LoadableModule,
  id: string,
  mastered: readonly string[] = [],
): Promise<void> {
  const lesson = await module.load.lesson(id);
  if (!lesson) throw new Error(id);
  const titles = readTexts('en', `${module.id}/module`);
  await course.getByRole('heading', { level: 1, name: titles[`${id}.title`] ?? '', exact: true }).waitFor();
  await completeLesson(course, lesson, readTexts('en', `${module.id}/${id}`), UI.en, mastered);
  await course.getByRole('link', { name: /^Next/ }).click();
}

const start = (course: Course) =>
  course.getByRole('link', { name: UI.en['home.start'] ?? '', exact: true }).click();

/** From the home through all lessons of both modules, by *Start* and *Next*, to the quiz. */
export async function readAllLessons(course: Course): Promise<void> {
  await start(course);
  for (const module of MODULES) {
    const first = readTexts('en', `${module.id}/module`)[`${module.lessons[0]?.id}.title`] ?? '';
    if (module !== welcome) await course.getByRole('link', { name: first }).click();
    for (const { id } of listAlways(module)) await takeLesson(course, module, id);
    await awaitSaved(course);
  }
}

/** From the home through the first lesson, to the second. */
export async function takeFirstLesson(course: Course): Promise<void> {
  await start(course);
  await takeLesson(course, welcome, welcome.lessons[0]?.id ?? '');
}

/** From the home of the whole course through the diagnostic, with all answers right, and the simulation, to the final assessment. */
export async function skipToAssessment(course: Course): Promise<void> {
  await start(course);
  const taught = ['circular-ict', 'l1061', 'guide'];
  for (const { id } of welcome.lessons) await takeLesson(course, welcome, id, taught);
  const titles = readTexts('en', 'capstone/module');
  await course.getByRole('link', { name: titles['simulation.title'] ?? '' }).click();
  for (const { id } of capstone.lessons) await takeLesson(course, capstone, id);
}

/** Starts the final assessment, or takes it again, and hands it in with the first answers right. */
export async function takeAssessment(
  course: Course,
  button: 'home.start' | 'result.retake',
  right: number,
): Promise<void> {
  await press(course, button === 'home.start' ? nameStart('quiz.finalTitle') : UI.en[button]);
  const texts = readTexts('en', 'capstone/quiz');
  await completeAssessment(course, await loadAssessment(), texts, UI.en, (place) => place < right);
}

const nameStart = (title: string) => UI.en['quiz.start']?.replace('{{title}}', UI.en[title] ?? '');

/** Starts the quiz and gets three of eight right. */
export async function failQuiz(course: Course): Promise<void> {
  await press(course, nameStart('quiz.title'));
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
