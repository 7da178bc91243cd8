import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decodeDiagnosis } from '../../src/diagnosis/decode-diagnosis';
import { findCause } from '../../src/diagnosis/find-cause';
import { readTexts } from '../support/drive-course';
import { killPage } from '../support/interrupted-work';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { look } from '../support/lrs/lrs-session';
import type { LaunchChoices } from '../support/lrs/launch-session';
import { startLrs, type Lrs } from '../support/lrs/start-lrs';
import { makePackage } from '../support/make-package';
import { openBrowser } from '../support/open-browser';
import * as take from '../support/take-course';

const NAME_LABEL = readTexts('fr', 'certificate')['certificate.name'] ?? '';

let browser: Browser;
let host: HostedPackage;
let lrs: Lrs;
beforeAll(async () => {
  const zip = await makePackage({ profiles: ['cmi5'], modules: take.MODULE_IDS });
  [browser, host] = await Promise.all([openBrowser(), hostPackage(zip, '')]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await host.close();
});
beforeEach(async () => {
  lrs = await startLrs();
});
afterEach(() => lrs.close());

/** Opens the course as the LMS would, in a tab of its own. */
async function open(choices: LaunchChoices = {}) {
  const { session, search } = lrs.launch(choices);
  const page = await browser.newPage({ locale: 'en' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${host.course}${search}`);
  return { page, errors, verbs: () => lrs.verbs(session), session };
}

const text = (key: string) => take.UI.en[key] ?? '';
const start = (page: Page) => page.getByRole('link', { name: text('home.start'), exact: true });
const resume = (page: Page) => page.getByRole('link', { name: text('home.resume'), exact: true });
const header = (page: Page, kind: string) =>
  page.locator(`header [data-kind="${kind}"]`).waitFor({ timeout: 20_000 });
const exit = (page: Page) => page.getByRole('button', { name: text('shell.exit') }).click();
const count = (verbs: readonly string[], verb: string) => verbs.filter((other) => other === verb).length;
const awaitVerb = async (verbs: () => readonly string[], verb: string) => {
  await expect.poll(() => verbs().at(-1), { timeout: 15_000 }).toBe(verb);
};

describe('in an LMS that speaks cmi5', () => {
  it('a learner reads, fails, retries, passes and leaves, and the record holds it in order and in both languages', async () => {
    const returnURL = `${host.lms}?back`;
    const { page, errors, verbs } = await open({ masteryScore: 0.8, returnURL });
    await take.readAllLessons(page);
    await take.awaitSaved(page);
    await take.failQuiz(page);
    await take.awaitSaved(page);
    expect(verbs()).not.toContain('failed');
    await take.changeToFrench(page);
    await take.passQuizInFrench(page);
    const percent = await take.readPercent(page);
    await take.awaitSaved(page);
    await page.getByRole('button', { name: take.UI.fr['shell.exit'] ?? '' }).click();
    await page.waitForURL(returnURL);

    const told = verbs();
    expect([told[0], ...told.slice(-1)]).toEqual(['initialized', 'terminated']);
    expect(count(told, 'passed')).toBe(1);
    expect(count(told, 'failed')).toBe(0);
    const answers = 2 * (await take.loadQuiz()).draws + (await take.countPracticeQuestions());
    expect(count(told, 'answered')).toBe(answers);
    const statements = lrs.store.statements.map(({ statement }) => statement);
    const passed = statements.find((statement) => look(statement, 'verb', 'display', 'en') === 'passed');
    expect(look(passed, 'result', 'score', 'raw')).toBe(Number(percent.replace(/\D/g, '')));
    // The first progress may be told before the names have come: nothing waits for words.
    for (const [verb, part, from] of [
      ['answered', 'description', 0],
      ['progressed', 'name', 1],
    ] as const)
      for (const statement of statements
        .filter((each) => look(each, 'verb', 'display', 'en') === verb)
        .slice(from))
        expect(Object.keys(Object(look(statement, 'object', 'definition', part))).toSorted(), verb).toEqual([
          'en',
          'fr',
        ]);
    expect(count(told, 'progressed')).toBeGreaterThan(1);
    expect(lrs.broken).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();

    const again = await open({ masteryScore: 0.8 });
    await take.resumeAtResult(again.page, percent);
    await take.awaitSaved(again.page);
    const visit = (path: string) => again.page.goto(again.page.url().replace(/#.*/, `#/${path}`));
    await visit('check');
    const checked = decodeDiagnosis(await again.page.locator('main code').innerText());
    expect(checked).toMatchObject({ ok: true, value: { lms: 'named', state: 'same', readBack: 'same' } });
    expect(checked.ok && findCause(checked.value)).toBe('fine');
    await visit('certificate');
    expect(await again.page.getByLabel(NAME_LABEL, { exact: true }).inputValue()).toBe('Awa Diallo');
    expect(again.verbs()).toEqual(['initialized']);
    expect(lrs.broken).toEqual([]);
    await again.page.close();
  }, 240_000);

  it('a page loaded anew goes on in its session; when its tab is closed nothing is lost to the next launch', async () => {
    const { page, verbs, errors } = await open();
    await take.takeFirstLesson(page);
    await take.awaitSaved(page);
    await page.reload();
    await page.getByRole('button', { name: text('shell.exit') }).waitFor();
    await take.awaitSaved(page);
    expect(lrs.requests.filter((request) => request === 'POST fetch')).toHaveLength(1);
    expect(count(verbs(), 'initialized')).toBe(1);
    expect(verbs()).not.toContain('terminated');
    await page.close({ runBeforeUnload: true });
    const next = await open();
    await resume(next.page).waitFor();
    await take.awaitSaved(next.page);
    expect(verbs()).not.toContain('terminated');
    expect(lrs.broken).toEqual([]);
    expect([...errors, ...next.errors]).toEqual([]);
    await next.page.close();
  }, 120_000);

  it('a page that was killed loses nothing that was shown as saved', async () => {
    const { page, verbs } = await open();
    await take.takeFirstLesson(page);
    await take.awaitSaved(page);
    await killPage(page);
    expect(verbs()).not.toContain('terminated');
    const next = await open();
    await resume(next.page).waitFor();
    expect(lrs.broken).toEqual([]);
    await next.page.close();
  }, 120_000);

  it('a frame that the LMS takes away ends its session, with what was done last', async () => {
    const { session, search } = lrs.launch();
    const page = await browser.newPage({ locale: 'en' });
    await page.goto(host.lms);
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    }, `${host.course}${search}`);
    const course = page.frameLocator('iframe');
    await take.takeFirstLesson(course);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await awaitVerb(() => lrs.verbs(session), 'terminated');
    const next = await open();
    await resume(next.page).waitFor();
    await take.awaitSaved(next.page);
    expect(lrs.broken).toEqual([]);
    await Promise.all([page.close(), next.page.close()]);
  }, 120_000);

  it('a review is told its beginning and end, and the header says that nothing is recorded', async () => {
    const { page, verbs } = await open({ launchMode: 'Review' });
    await start(page).click();
    await header(page, 'not-recorded');
    await exit(page);
    await page.getByRole('heading', { name: text('closed.savedTitle') }).waitFor();
    expect(verbs()).toEqual(['initialized', 'terminated']);
    expect(lrs.broken).toEqual([]);
    await page.close();
  }, 60_000);
});

describe('when the record does not answer as it should', () => {
  it('the header says so at 5xx, and what was done is on record once when it answers again', async () => {
    const { page, verbs } = await open();
    await start(page).waitFor();
    await take.awaitSaved(page);
    lrs.faults.answer = 503;
    await take.takeFirstLesson(page);
    await header(page, 'unsaved');
    lrs.faults.answer = null;
    await take.awaitSaved(page);
    expect(count(verbs(), 'initialized')).toBe(1);
    expect([...lrs.store.documents.values()]).toHaveLength(1);
    expect(lrs.broken).toEqual([]);
    await page.close();
  }, 120_000);

  it('the header waits for a slow one, and the course does not', async () => {
    const { page } = await open();
    await start(page).waitFor();
    await take.awaitSaved(page);
    lrs.faults.delay = 3000;
    await start(page).click();
    await header(page, 'saving');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await take.awaitSaved(page);
    expect(lrs.broken).toEqual([]);
    await page.close();
  }, 60_000);

  it('an expired token is said to be not saved, and is kept on this device for the next launch', async () => {
    const context = await browser.newContext({ locale: 'en' });
    const launched = lrs.launch();
    const page = await context.newPage();
    await page.goto(`${host.course}${launched.search}`);
    await start(page).waitFor();
    await take.awaitSaved(page);
    launched.session.isExpired = true;
    const readDocument = () => [...lrs.store.documents.values()][0];
    const held = readDocument();
    await take.takeFirstLesson(page);
    await header(page, 'unsaved');
    await exit(page);
    await page.getByRole('heading', { name: text('closed.unsavedTitle') }).waitFor();
    await page.close();
    const again = await context.newPage();
    await again.goto(`${host.course}${lrs.launch().search}`);
    await resume(again).waitFor();
    await expect.poll(readDocument, { timeout: 20_000 }).not.toBe(held);
    expect(lrs.broken.filter((id) => id !== '8.1.2.0-2 (d)')).toEqual([]);
    await context.close();
  }, 120_000);

  it('a start that fails shows the course, and that nothing is recorded', async () => {
    lrs.faults.answer = 500;
    lrs.faults.resource = 'fetch';
    const { page, errors } = await open();
    await start(page).waitFor({ timeout: 20_000 });
    await header(page, 'not-recorded');
    expect(errors).toEqual([]);
    await page.close();
  }, 60_000);
});

it('without the address of an LMS the record stays on this device, and the learner is told', async () => {
  const page = await browser.newPage({ locale: 'en' });
  for (const search of [
    '',
    '?endpoint=javascript:alert(1)&fetch=x&actor=%7B%7D&registration=1&activityId=1',
  ]) {
    await page.goto(`${host.course}${search}`);
    await start(page).waitFor();
    await header(page, 'not-recorded');
  }
  expect(lrs.requests).toEqual([]);
  await page.close();
}, 60_000);
