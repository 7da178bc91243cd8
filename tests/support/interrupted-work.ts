import type { Browser, BrowserContext, Page } from 'playwright-core';
import { lesson } from '../../modules/welcome/the-case';
import type { Profile } from '../../src/content/package-options';
import { paths, toHref } from '../../src/ui/screens/routes';
import { bundleLmsHost } from './bundle-lms-host';
import {
  answerPlace,
  awaitPlace,
  awaitResult,
  completeLesson,
  leaveFeedback,
  readTexts,
  type Course,
} from './drive-course';
import { hostPackage, type HostedPackage } from './host-package';
import type { Launch } from './lms-host';
import { makePackage } from './make-package';
import { openBrowser } from './open-browser';
import { openInLms, type Launched } from './open-in-lms';
import * as take from './take-course';

const UI = take.UI.fr;
const QUIZ_TEXTS = readTexts('fr', 'circular-ict/quiz');
/** How far the second attempt at the quiz gets before it is interrupted; the second answer is wrong. */
const ANSWERS = [true, false, true];

const LEARNERS = {
  '1.2': { cmi: { core: { student_id: 'u-17', student_name: 'Learner' } } },
  '2004': { cmi: { learner_id: 'u-17', learner_name: 'Learner' } },
} as const;

/** Launches as the same learner, with what the LMS had stored, in the browser that has what the device kept. */
export const launchAgain = (
  browser: Browser,
  host: HostedPackage,
  launch: Launch,
  context?: BrowserContext,
): Promise<Launched> => openInLms(browser, host, { ...launch, initial: LEARNERS[launch.version] }, context);

/** The page of the course in a popup: the one that was opened last. */
export function popupOf({ context }: Launched): Page {
  const page = context.pages().at(-1);
  if (!page) throw new Error('no page is open');
  return page;
}

/** What the LMS has stored so far. */
export const storedOf = (page: Page): Promise<string | null> => page.evaluate(() => window.lms.stored());

const goTo = (course: Course, path: string): Promise<void> =>
  course.locator('html').evaluate((_, hash) => {
    location.hash = hash;
  }, toHref(path));

/** A first visit: the first lesson, the quiz with a poor result, the language changed. Answers what the LMS stored. */
async function takeFirstVisit(browser: Browser, host: HostedPackage, version: Launch['version']) {
  const { course, page, context } = await launchAgain(browser, host, { version, opens: 'frame' });
  await take.takeFirstLesson(course);
  await goTo(course, paths.quiz('circular-ict'));
  await take.failQuiz(course);
  await take.changeToFrench(course);
  await course.getByRole('button', { name: UI['shell.exit'] ?? '' }).click();
  await course.getByRole('heading', { name: UI['closed.savedTitle'] ?? '' }).waitFor();
  const stored = await storedOf(page);
  await context.close();
  return stored;
}

/** A browser, a hosted package and what the LMS has stored of a first visit in it: what interruptions begin with. */
export interface FirstVisit {
  readonly browser: Browser;
  readonly host: HostedPackage;
  readonly stored: string | null;
  readonly close: () => Promise<void>;
}

/** Makes the package of a profile, hosts it and takes a first visit; `version` is that of the LMS. */
export async function beginInterrupted(profile: Profile, version: Launch['version']): Promise<FirstVisit> {
  const [browser, script, zip] = await Promise.all([
    openBrowser(),
    bundleLmsHost(),
    makePackage({ profiles: [profile], modules: take.MODULE_IDS }),
  ]);
  const host = await hostPackage(zip, script);
  const close = async () => {
    await browser.close();
    await host.close();
  };
  return { browser, host, stored: await takeFirstVisit(browser, host, version), close };
}

/** What a learner sees of the work on the home and in the second lesson. */
export interface Work {
  readonly language: string | null;
  /** By module, the lessons done and the best result. */
  readonly modules: readonly string[];
  /** The estimate and the decision as they were given, with what was shown then. */
  readonly answers: readonly string[];
}

export async function readWork(course: Course): Promise<Work> {
  await goTo(course, paths.home);
  await course.getByRole('link', { name: UI['home.resume'] ?? '' }).waitFor();
  const language = await course.locator('html').getAttribute('lang');
  const modules = await course.locator('main ol > li').allInnerTexts();
  await openLesson(course);
  await course.getByText(UI['block.decision.yours'] ?? '', { exact: true }).waitFor();
  // The sources that the feedback names come after the lesson.
  await course.locator('[data-kind=estimate] a').first().waitFor();
  const answers = await course.locator('[data-kind=estimate], [data-kind=decision]').allInnerTexts();
  return { language, modules, answers };
}

/** Opens the second lesson, by its address. */
export const openLesson = (course: Course): Promise<void> => goTo(course, paths.lesson('welcome', lesson.id));

/** Takes the second lesson, with an estimate and a decision; answers what is seen of the work then. */
export async function takeSecondLesson(course: Course): Promise<Work> {
  await goTo(course, paths.home);
  await course.getByRole('link', { name: UI['home.resume'] ?? '' }).waitFor();
  await openLesson(course);
  await completeLesson(course, lesson, readTexts('fr', `welcome/${lesson.id}`), UI);
  await course.getByText(UI['lesson.unread'] ?? '', { exact: true }).waitFor();
  await course.locator('main footer nav a').last().click();
  return readWork(course);
}

/** Begins a second attempt at the quiz. */
export async function retakeQuiz(course: Course): Promise<void> {
  await goTo(course, paths.quiz('circular-ict'));
  await course.getByRole('button', { name: UI['result.retake'] ?? '' }).click();
}

/** Answers the first three questions of the attempt; the feedback to the third is shown then. */
export async function answerThree(course: Course): Promise<void> {
  const quiz = await take.loadQuiz();
  for (const [place, isRight] of ANSWERS.entries()) {
    await answerPlace(course, quiz, QUIZ_TEXTS, UI, place, isRight);
    if (place + 1 < ANSWERS.length) await leaveFeedback(course, quiz, place, UI);
  }
}

/** From the home by *Resume* into the quiz where it was left, with its three answers; the fourth question is in view then. */
export async function resumeQuiz(course: Course): Promise<void> {
  const { draws } = await take.loadQuiz();
  await course.getByRole('link', { name: UI['home.resume'] ?? '' }).click();
  const answered = (UI['quiz.underWay_other'] ?? '')
    .replace('{{done}}', String(ANSWERS.length))
    .replace('{{count}}', String(draws));
  await course.getByText(answered).waitFor();
  await course.getByRole('button', { name: UI['quiz.continue'] ?? '', exact: true }).click();
  await awaitPlace(course, await take.loadQuiz(), ANSWERS.length, UI);
}

/** From the fourth question to the result, with right answers; answers whether each of all was right, as the review tells it. */
export async function finishQuiz(course: Course): Promise<boolean[]> {
  const quiz = await take.loadQuiz();
  for (let place = ANSWERS.length; place < quiz.draws; place++) {
    await answerPlace(course, quiz, QUIZ_TEXTS, UI, place, true);
    await leaveFeedback(course, quiz, place, UI);
  }
  await awaitResult(course, UI);
  const verdicts = await course.locator('main details summary').allInnerTexts();
  return verdicts.map((words) => words.includes(UI['question.verdict.right'] ?? ''));
}

/** The process behind the page ends at once; no event of the page is fired. */
export async function killPage(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  devtools.send('Page.crash').catch(() => {});
  await crashed;
}

/**
 * From its next step on nothing of the page runs and it hears of nothing, as on a phone that froze it; answers what wakes it. By its
 * debugger, as the browser itself freezes no page that is in view, and a page that is driven always is.
 */
export async function freezePage(page: Page): Promise<() => Promise<unknown>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Debugger.enable');
  await devtools.send('Debugger.pause');
  return () => devtools.send('Debugger.resume');
}

/** Leaves the page by a link of its own and comes back; resolves when the browser has brought back the page that it had kept. */
export async function leaveAndComeBack(page: Page, elsewhere: string): Promise<void> {
  const back = page.url();
  await page.evaluate((address) => location.assign(address), elsewhere);
  await page.waitForURL(elsewhere);
  await page.evaluate(() => history.back());
  await page.waitForURL(back, { waitUntil: 'commit' });
  await page.waitForFunction(() => sessionStorage.getItem('came-back') === 'true');
}

/** Pages of the context note, for as long as their tab lives, that they were brought back as they had been left. */
export const noteComingBack = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) sessionStorage.setItem('came-back', 'true');
    });
  });

/** No page of the context has IndexedDB: asked for, it throws. */
export const refuseStorage = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
