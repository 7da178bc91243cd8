import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawItems } from '../../src/engine/quiz/draw-items';
import { orderOptions } from '../../src/engine/quiz/order-options';
import { createVisit } from '../scenes/scene';
import { ENGLISH, readVariant } from '../scenes/variants';
import { answerQuestion, awaitPlace, leaveFeedback } from '../support/drive-course';
import { findPackage } from '../support/find-package';
import { fixChance } from '../support/fix-chance';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { openBrowser } from '../support/open-browser';
import { loadQuiz } from '../support/take-course';
import { hear } from './hear';
import { listenToRegions, readTold } from './hear-regions';
import { tellOpen, tellWrong, type Asked } from './tell-question';

const quiz = await loadQuiz();
const KINDS = ['choice', 'matching', 'multiple', 'numeric', 'ordering'];
const listDrawn = (seed: number) =>
  drawItems(quiz, seed, new Set()).flatMap((n) => quiz.items.find((item) => item.n === n) ?? []);
const listKinds = (seed: number) => [...new Set(listDrawn(seed).map(({ kind }) => kind))].toSorted();
/** With this chance the quiz asks something of every kind. */
const seed =
  Array.from({ length: 500 }, (_, at) => at).find((at) => listKinds(at).length === KINDS.length) ?? -1;

/** What is heard of one question, until it is answered as wrong as can be. */
interface Heard {
  readonly asked: Asked;
  readonly next: string | undefined;
  readonly open: readonly string[];
  readonly answered: readonly string[];
  /** What was told by itself, one after the other. */
  readonly told: readonly string[];
}

const heard: Heard[] = [];
const ui = readVariant(ENGLISH, 'ui');
const words = readVariant(ENGLISH, 'circular-ict/quiz');

async function takeQuiz(page: Page): Promise<void> {
  for (const [place, question] of listDrawn(seed).entries()) {
    await awaitPlace(page, quiz, place, ui);
    const form = page.locator('form');
    const open = await hear(page, form);
    await answerQuestion(form, question, words, ui, false);
    await form.getByRole('button', { name: ui['question.answered'] ?? '' }).waitFor();
    heard.push({
      asked: { question, order: orderOptions(question, seed), texts: words, ui },
      next: ui[place + 1 === quiz.draws ? 'quiz.toResult' : 'quiz.nextQuestion'],
      open,
      answered: await hear(page, form),
      told: await readTold(page),
    });
    await leaveFeedback(page, quiz, place, ui);
  }
}

let browser: Browser;
let host: HostedPackage;
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), hostPackage(findPackage('web'), '')]);
  const page = await browser.newPage({ locale: ENGLISH.tag });
  await fixChance(page, seed);
  await listenToRegions(page);
  await page.goto(host.course);
  const { open, press } = createVisit(page, ENGLISH);
  const title = ui['quiz.practiceTitle'] ?? '';
  await open('/circular-ict/quiz', title);
  await press(ui['quiz.start']?.replace('{{title}}', title));
  await takeQuiz(page);
  await page.close();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await host.close();
});

it('a screen reader finds each kind of question whole, and after the answer marks and reasons in words', () => {
  expect(listKinds(seed)).toEqual(KINDS);
  for (const { asked, open, answered, next } of heard) {
    expect(open).toEqual(tellOpen(asked));
    expect(answered).toEqual(tellWrong(asked, next));
  }
});

it('tells each verdict once, after each move of an ordering told once', () => {
  const verdict = ui['question.verdict.wrong'];
  expect(heard).toHaveLength(quiz.draws);
  for (const { asked, told } of heard) {
    expect(told).toEqual([...new Set(told)]);
    const moves = told.filter((text) => text !== verdict);
    expect(told).toEqual([...moves, verdict]);
    expect(moves.length > 0).toBe(asked.question.kind === 'ordering');
  }
});
