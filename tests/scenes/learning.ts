import type { Lesson } from '../../src/content/types';
import { ageRecall } from '../support/age-recall';
import { completeAssessment, completeLesson, completeQuiz } from '../support/drive-course';
import type { WholeModule } from '../support/load-course';
import { loadAssessment, loadQuiz } from '../support/take-course';
import { showFinished } from './finished';
import type { Look, Scene, Visit } from './scene';

/** From the debrief of the simulation back to a decision with what follows from it, and into a second run. */
async function lookBack({ page, press, openAll, ui }: Visit, look: Look): Promise<void> {
  await page
    .getByRole('button', { name: ui['simulation.look'] ?? '' })
    .first()
    .click();
  await openAll();
  await look('decision with what follows');
  await press(ui['simulation.again']);
  await look('second run');
}

const showLesson = (module: string, lesson: Lesson): Scene => ({
  name: `lesson ${module}/${lesson.id}`,
  play: async (visit, look) => {
    const { page, open, words, ui, openAll } = visit;
    await open(`/${module}/lesson/${lesson.id}`, words(`${module}/module`)[`${lesson.id}.title`]);
    await look('fresh');
    await completeLesson(page, lesson, words(`${module}/${lesson.id}`), ui);
    await openAll();
    await look('answered');
    if (lesson.blocks.some(({ kind }) => kind === 'simulation')) await lookBack(visit, look);
  },
});

const FIGURE: Scene = {
  name: 'figure',
  play: async ({ open, words, page, ui }, look) => {
    await open('/circular-ict/lesson/lever', words('circular-ict/module')['lever.title']);
    await page.getByRole('button', { name: ui['figure.enlarge'] ?? '', exact: true }).click();
    await look('enlarged');
    await page.keyboard.press('Escape');
  },
};

const openQuiz = async ({ open, press, page, ui }: Visit, path: string, title: string | undefined) => {
  await open(path, title);
  return async () => {
    await press(ui['quiz.start']?.replace('{{title}}', title ?? ''));
    await page.locator('form').waitFor();
  };
};

const QUIZ: Scene = {
  name: 'practice quiz',
  play: async (visit, look) => {
    const { page, words, ui, openAll } = visit;
    const start = await openQuiz(visit, '/circular-ict/quiz', ui['quiz.practiceTitle']);
    await look('start');
    await start();
    await look('question');
    const isRight = (place: number) => place % 2 === 0;
    await completeQuiz(page, await loadQuiz(), words('circular-ict/quiz'), ui, isRight, () =>
      look('feedback'),
    );
    await openAll();
    await look('review');
    await ageRecall(page, 2);
    await page.evaluate(() => {
      location.hash = '/';
    });
    await page.locator('main a[href="#/recall"]').click();
    await page.locator('main form').waitFor();
    await look('question to recall');
  },
};

const ASSESSMENT: Scene = {
  name: 'final assessment',
  play: async (visit, look) => {
    const { page, words, ui, openAll, press, open } = visit;
    const start = await openQuiz(visit, '/capstone/quiz', ui['quiz.finalTitle']);
    await look('start');
    await start();
    await look('question');
    await press(ui['assessment.overview']);
    await look('overview');
    await page.locator('main ol button').first().click();
    const isRight = (place: number) => place % 2 === 0;
    await completeAssessment(page, await loadAssessment(), words('capstone/quiz'), ui, isRight);
    await openAll();
    await look('review');
    await open('/certificate', words('certificate')['certificate.title']);
    await look('certificate');
  },
};

/** Lessons, fresh and answered, the two kinds of quiz, and the course at its end. */
export const listLearning = (modules: readonly WholeModule[]): readonly Scene[] => [
  ...modules.flatMap(({ module, lessons }) => lessons.map((lesson) => showLesson(module.id, lesson))),
  FIGURE,
  QUIZ,
  ASSESSMENT,
  showFinished(modules),
];
