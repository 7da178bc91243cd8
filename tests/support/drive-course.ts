import { readFileSync } from 'node:fs';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Lesson, Question, Quiz, Simulation } from '../../src/content/types';
import { POINTER, type Hand } from './hand';

/** A page or a frame that shows the course. */
export type Course = Pick<Page | FrameLocator, 'getByRole' | 'locator' | 'getByText'>;

type Texts = Readonly<Record<string, string>>;

export const readTexts = (language: string, namespace: string): Texts =>
  Object.fromEntries(
    Object.entries<string>(JSON.parse(readFileSync(`locales/${language}/${namespace}.json`, 'utf8'))).map(
      ([key, text]) => [key, text.replaceAll(/<[^>]+>/g, '')],
    ),
  );

const press = (hand: Hand, form: Course | Locator, text: string | undefined) =>
  hand.press(form.getByRole('button', { name: text ?? '', exact: true }));

async function order(
  hand: Hand,
  form: Locator,
  question: Question,
  wanted: readonly string[],
  texts: Texts,
  ui: Texts,
) {
  const label = (id: string) => texts[`${question.id}.${id}`] ?? '';
  for (const [place, id] of wanted.entries())
    for (;;) {
      const rows = await form.locator('ol > li').allInnerTexts();
      if (rows.findIndex((row) => row.includes(label(id))) <= place) break;
      await press(hand, form, ui['question.ordering.up']?.replace('{{item}}', label(id)));
    }
  await press(hand, form, ui['question.ordering.asShown']);
}

/** Fills in an answer, right or as wrong as it can be, and presses the button that takes it. */
export async function answerQuestion(
  form: Locator,
  question: Question,
  texts: Texts,
  ui: Texts,
  isRight: boolean,
  submit: string | undefined = ui['question.check'],
  hand: Hand = POINTER,
): Promise<void> {
  const pick = (id: string) => hand.pick(form.locator(`input[value="${id}"]`));
  switch (question.kind) {
    case 'choice':
      await pick(
        isRight ? question.answer : (question.options.find(({ id }) => id !== question.answer)?.id ?? ''),
      );
      break;
    case 'multiple':
      for (const { id } of question.options) if (question.answers.includes(id) === isRight) await pick(id);
      break;
    case 'ordering': {
      const right = question.options.map(({ id }) => id);
      await order(hand, form, question, isRight ? right : right.toReversed(), texts, ui);
      break;
    }
    case 'matching':
      for (const { id, target } of question.options) {
        const other = question.targets.find((each) => each.id !== target)?.id ?? '';
        const label = texts[`${question.id}.${isRight ? target : other}`] ?? '';
        await hand.choose(form.getByLabel(texts[`${question.id}.${id}`] ?? '', { exact: true }), label);
      }
      break;
    case 'numeric':
      await hand.write(form.locator('input'), String(isRight ? question.answer : question.max));
      break;
  }
  await press(hand, form, submit);
}

/** Takes each decision of the case in view with its first option, to the debrief. */
async function completeSimulation(
  section: Locator,
  { decisions }: Simulation,
  ui: Texts,
  hand: Hand,
): Promise<void> {
  for (const [at, { options }] of decisions.entries()) {
    await hand.pick(section.locator(`input[type=radio][value="${options[0]?.n}"]`));
    await press(hand, section, ui['block.decision.decide']);
    await press(hand, section, ui[at + 1 === decisions.length ? 'simulation.toDebrief' : 'simulation.next']);
  }
  await section.getByRole('heading', { name: ui['simulation.debrief'] ?? '' }).waitFor();
}

/** Answers everything that a lesson asks, in the order of its blocks; the questions of a diagnostic right for these modules only. */
export async function completeLesson(
  course: Course,
  lesson: Lesson,
  texts: Texts,
  ui: Texts,
  mastered: readonly string[] = [],
  hand: Hand = POINTER,
): Promise<void> {
  const answer = (form: Locator, question: Question, isRight: boolean) =>
    answerQuestion(form, question, texts, ui, isRight, ui['question.check'], hand);
  for (const block of lesson.blocks) {
    const section = course.locator(`#block-${block.id}`);
    if (block.kind === 'estimate') await press(hand, section, ui['block.estimate.show']);
    if (block.kind === 'decision') {
      await hand.pick(section.locator(`input[value="${block.options[0]?.n}"]`));
      await press(hand, section, ui['block.decision.decide']);
    }
    if (block.kind === 'question') await answer(section, block.question, true);
    if (block.kind === 'simulation') await completeSimulation(section, block, ui, hand);
    if (block.kind !== 'placement') continue;
    for (const [at, question] of block.questions.entries()) {
      const form = section.locator('form').filter({ hasText: texts[`${question.id}.prompt`] ?? '' });
      await answer(form, question, at > 0 || mastered.includes(block.module));
    }
  }
}

async function findAsked(form: Locator, quiz: Quiz, texts: Texts): Promise<Question> {
  const prompt = (await form.locator('legend').innerText()).trim();
  const question = quiz.items.find((item) => texts[`${item.id}.prompt`] === prompt);
  if (!question) throw new Error(`No item asks "${prompt}"`);
  return question;
}

/** Waits for the question at `place`, from 0. */
export const awaitPlace = (course: Course, quiz: Quiz, place: number, ui: Texts): Promise<void> => {
  const name = (ui['quiz.place'] ?? '')
    .replace('{{n}}', String(place + 1))
    .replace('{{count}}', String(quiz.draws));
  return course.getByRole('heading', { name, exact: true }).waitFor();
};

export const awaitResult = (course: Course, ui: Texts): Promise<void> =>
  course.getByRole('heading', { name: ui['result.title'] ?? '', exact: true }).waitFor();

/** Answers the question in view, which is the one at `place`, from 0; its feedback is shown then. */
export async function answerPlace(
  course: Course,
  quiz: Quiz,
  texts: Texts,
  ui: Texts,
  place: number,
  isRight: boolean,
  hand: Hand = POINTER,
): Promise<void> {
  await awaitPlace(course, quiz, place, ui);
  const form = course.locator('form');
  const question = await findAsked(form, quiz, texts);
  await answerQuestion(form, question, texts, ui, isRight, ui['question.check'], hand);
}

/** From the feedback to the answer at `place` to the next question, or to the result. */
export const leaveFeedback = (
  course: Course,
  quiz: Quiz,
  place: number,
  ui: Texts,
  hand: Hand = POINTER,
): Promise<void> =>
  press(
    hand,
    course.locator('form'),
    place + 1 === quiz.draws ? ui['quiz.toResult'] : ui['quiz.nextQuestion'],
  );

/**
 * Goes through a started quiz to its result; `isRight` decides by the place of the question, from 0. `onFeedback` is called while
 * the feedback to each answer is shown.
 */
export async function completeQuiz(
  course: Course,
  quiz: Quiz,
  texts: Texts,
  ui: Texts,
  isRight: (place: number) => boolean,
  onFeedback: () => Promise<void> = () => Promise.resolve(),
  hand: Hand = POINTER,
): Promise<void> {
  for (let place = 0; place < quiz.draws; place++) {
    await answerPlace(course, quiz, texts, ui, place, isRight(place), hand);
    await onFeedback();
    await leaveFeedback(course, quiz, place, ui, hand);
  }
  await awaitResult(course, ui);
}

/** Goes through a started assessment, whose feedback comes at the end, hands it in from its overview and waits for the result. */
export async function completeAssessment(
  course: Course,
  quiz: Quiz,
  texts: Texts,
  ui: Texts,
  isRight: (place: number) => boolean,
  hand: Hand = POINTER,
): Promise<void> {
  for (let place = 0; place < quiz.draws; place++) {
    await awaitPlace(course, quiz, place, ui);
    const form = course.locator('form');
    const question = await findAsked(form, quiz, texts);
    await answerQuestion(form, question, texts, ui, isRight(place), ui['assessment.keep'], hand);
  }
  await course.getByRole('heading', { name: ui['assessment.overviewTitle'] ?? '', exact: true }).waitFor();
  await press(hand, course, ui['assessment.submit']);
  await awaitResult(course, ui);
}
