import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import circularIct from '../../modules/circular-ict/module';
import { ageRecall } from '../support/age-recall';
import { completeLesson, completeQuiz, readTexts } from '../support/drive-course';
import { findPackage } from '../support/find-package';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { openBrowser } from '../support/open-browser';
import { readPdf, squeeze, textOf } from '../support/read-pdf';
import * as take from '../support/take-course';

const WORDS = {
  ...take.UI.en,
  ...readTexts('en', 'plan'),
  ...readTexts('en', 'recall'),
  ...readTexts('en', 'my-data'),
};
const TITLES = readTexts('en', 'circular-ict/module');

let browser: Browser;
let host: HostedPackage;
let context: BrowserContext;
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), hostPackage(findPackage('web'), '')]);
});
afterEach(async () => {
  host.setReachable(true);
  await context.close();
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** A page that writes down whatever it asks for that is not the site of the course. */
async function openCourse(): Promise<{ page: Page; outside: string[] }> {
  context = await browser.newContext({ locale: 'en', acceptDownloads: true });
  const outside: string[] = [];
  const site = new URL(host.course).origin;
  context.on('request', (request) => {
    const url = new URL(request.url());
    // What the page has made itself leaves it as little as what is written into it.
    if (url.protocol !== 'blob:' && url.protocol !== 'data:' && url.origin !== site) outside.push(url.href);
  });
  const page = await context.newPage();
  page.on('websocket', (socket) => outside.push(socket.url()));
  await page.goto(host.course);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, outside };
}

async function show(page: Page, path: string, title: string | undefined): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
  await page.getByRole('heading', { level: 1, name: title ?? '', exact: true }).waitFor();
}
const press = (page: Page, name: string | undefined) =>
  page.getByRole('button', { name: name ?? '', exact: true }).click();

async function saveBy(page: Page, name: string | undefined): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** A lesson with its task put on the plan, then the quiz with every second answer wrong. */
async function study(page: Page): Promise<void> {
  const lesson = await circularIct.load.lesson('loops');
  if (!lesson) throw new Error('no lesson');
  await show(page, '/circular-ict/lesson/loops', TITLES['loops.title']);
  await completeLesson(page, lesson, readTexts('en', 'circular-ict/loops'), take.UI.en);
  await page.getByLabel(WORDS['block.atWork.plan'] ?? '', { exact: true }).check({ force: true });
  await show(page, '/circular-ict/quiz', WORDS['quiz.practiceTitle']);
  await press(page, WORDS['quiz.start']?.replace('{{title}}', WORDS['quiz.practiceTitle'] ?? ''));
  const isRight = (place: number) => place % 2 === 0;
  const texts = readTexts('en', 'circular-ict/quiz');
  await completeQuiz(page, await take.loadQuiz(), texts, take.UI.en, isRight);
  await page.getByRole('heading', { level: 1, name: WORDS['result.title'] ?? '' }).waitFor();
}

/** The plan that is shown, printed: its action with its text and day, and nothing to press. */
async function expectPlanOnPaper(page: Page): Promise<void> {
  const due = await page.getByText(/^By \d+ \w+ \d{4}$/).innerText();
  const pdf = readPdf(await page.pdf({ format: 'A4', tagged: true }));
  expect(pdf.pages).toHaveLength(1);
  const title = readTexts('en', 'course')['title'];
  const task = readTexts('en', 'circular-ict/loops')['at-work.text'];
  for (const part of [title, WORDS['home.plan'], TITLES['loops.title'], task, due])
    expect(textOf(pdf)).toContain(squeeze(part));
  for (const key of ['plan.start', 'plan.startHint', 'plan.remove', 'plan.term', 'shell.settings'])
    expect(textOf(pdf)).not.toContain(squeeze(WORDS[key]));
}

it('a whole visit asks nothing of any other site', async () => {
  const { page, outside } = await openCourse();
  await study(page);
  await press(page, WORDS['shell.glossary']);
  await page.locator('dialog h3').first().waitFor();
  await press(page, WORDS['common.close']);
  await show(page, '/search?q=2030', readTexts('en', 'search')['search.title']);
  await page.locator('main mark').first().waitFor();
  await show(page, '/sources', WORDS['sources.title']);
  await page.locator('main li').first().waitFor();
  await show(page, '/plan', WORDS['home.plan']);
  const calendar = await saveBy(page, WORDS['plan.calendar']);
  expect(calendar.name).toBe('circular-ict-procurement.ics');
  expect(calendar.text).toContain(`SUMMARY;LANGUAGE=en:Action plan: ${TITLES['loops.title']}`);
  await expectPlanOnPaper(page);
  await ageRecall(page, 2);
  await show(page, '/', readTexts('en', 'course')['title']);
  await page.getByRole('link', { name: /to revisit$/ }).click();
  await page.locator('main form').waitFor();
  for (const [path, title] of [
    ['/about', WORDS['about.title']],
    ['/certificate', readTexts('en', 'certificate')['certificate.title']],
    ['/passport', readTexts('en', 'passport')['passport.title']],
    ['/check', readTexts('en', 'doctor')['doctor.title']],
    ['/trainer', readTexts('en', 'trainer')['trainer.title']],
    ['/my-data', WORDS['settings.myData']],
  ] as const)
    await show(page, path, title);
  const { text } = await saveBy(page, WORDS['my-data.save']);
  const saved: unknown = JSON.parse(text);
  expect(saved).toMatchObject({
    progress: { modules: { 'circular-ict': { planned: { '3': 30 } } } },
    kept: { record: { record: {} } },
  });
  expect(text).toContain('"listed"');
  expect(outside).toEqual([]);
}, 120_000);

it('a request to another site would be found', async () => {
  const { page, outside } = await openCourse();
  await page.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: 'http://192.0.2.1/count.gif' }));
  });
  await expect.poll(() => outside).toEqual(['http://192.0.2.1/count.gif']);
}, 60_000);

/** What lies in the browser: entries of the databases by their keys, settings, names of caches, scopes of workers. */
const listKept = (page: Page) =>
  page.evaluate(async () => {
    const readAll = ({ name = '' }) =>
      new Promise<[string, string][]>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const [kind = ''] = opening.result.objectStoreNames;
          const store = opening.result.transaction(kind).objectStore(kind);
          const keys = store.getAllKeys();
          const values = store.getAll();
          values.onsuccess = () => {
            opening.result.close();
            resolve(
              keys.result.map((key, at) => [
                `${kind} ${JSON.stringify(key)}`,
                JSON.stringify(values.result[at]),
              ]),
            );
          };
        };
      });
    return {
      entries: Object.fromEntries((await Promise.all((await indexedDB.databases()).map(readAll))).flat()),
      settings: Object.keys(localStorage),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    };
  });

const REFLECTION = 'Ask Marie';
async function writeNote(page: Page): Promise<void> {
  await show(page, '/welcome/lesson/how-it-works', readTexts('en', 'welcome/module')['how-it-works.title']);
  await page.locator('main textarea').fill(REFLECTION);
  await page.getByText(WORDS['block.reflection.saved'] ?? '').waitFor();
}

/** Opens the screen on use without network, and waits until the course lies on this device. */
async function keepOnDevice(page: Page): Promise<void> {
  await show(page, '/offline', WORDS['home.offline']);
  await page.getByText(readTexts('en', 'offline')['offline.told.ready'] ?? '').waitFor({ timeout: 60_000 });
}

/** Erases everything, and waits until the course has begun anew. */
async function erase(page: Page): Promise<void> {
  await show(page, '/my-data', WORDS['settings.myData']);
  await take.awaitSaved(page);
  await press(page, WORDS['my-data.erase']);
  await press(page, WORDS['my-data.eraseNow']);
  await page.getByRole('link', { name: WORDS['home.start'] ?? '', exact: true }).waitFor();
}

/** The manifest is linked by what keeps the course for use without network. */
const awaitKeeper = (page: Page) => page.locator('link[rel=manifest]').waitFor({ state: 'attached' });

it('what is erased is gone, with the files of the course, which do not come back, and the course begins anew', async () => {
  const { page } = await openCourse();
  await study(page);
  await writeNote(page);
  await press(page, WORDS['shell.settings']);
  await page.getByText(WORDS['settings.theme.dark'] ?? '', { exact: true }).click();
  await press(page, WORDS['common.close']);
  await keepOnDevice(page);
  const before = await listKept(page);
  expect(Object.values(before.entries).join()).toContain(REFLECTION);
  expect(before).toMatchObject({ settings: ['circular-ict-procurement.display'] });
  expect([before.caches.length, before.workers.length]).toEqual([2, 1]);

  await erase(page);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).not.toBe('dark');
  await awaitKeeper(page);
  await page.reload();
  await awaitKeeper(page);
  await show(page, '/plan', WORDS['home.plan']);
  await page.getByText(WORDS['plan.empty'] ?? '').waitFor();
  await show(page, '/recall', WORDS['recall.title']);
  await page.getByText(WORDS['recall.empty'] ?? '').waitFor();
  await take.awaitSaved(page);
  const after = await listKept(page);
  expect(after).toMatchObject({
    settings: ['circular-ict-procurement.offline'],
    caches: [],
    workers: [],
  });
  // The new visit has a record of its own, with nothing of the former in it.
  const RECORD = 'record "record"';
  expect(Object.keys(before.entries).filter((key) => key in after.entries)).toEqual([RECORD]);
  for (const nothing of ['"objectives":{}', '"interactions":{}'])
    expect(after.entries[RECORD]).toContain(nothing);
}, 180_000);

it('without network everything of the learner is erased, and the course is still there', async () => {
  const { page } = await openCourse();
  await writeNote(page);
  await keepOnDevice(page);
  const { caches } = await listKept(page);
  host.setReachable(false);
  await context.setOffline(true);
  await erase(page);
  await awaitKeeper(page);
  const after = await listKept(page);
  expect(Object.values(after.entries).join()).not.toContain(REFLECTION);
  expect(after).toMatchObject({ settings: [], caches });
  expect(after.workers).toHaveLength(1);
}, 180_000);
