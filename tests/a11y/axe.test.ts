import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeLesson, completeQuiz, readTexts } from '../support/drive-course';
import { findViolations } from '../support/find-violations';
import { findPackage } from '../support/find-package';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { loadModules } from '../support/load-course';
import { openBrowser } from '../support/open-browser';
import { loadQuiz } from '../support/take-course';

const modules = await loadModules();

let browser: Browser;
let host: HostedPackage;
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), hostPackage(findPackage('web'), '')]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

describe.each([
  { language: 'en', colours: 'light' },
  { language: 'en', colours: 'dark' },
  { language: 'fr', colours: 'light' },
  { language: 'fr', colours: 'dark' },
] as const)('in $language, $colours', ({ language, colours }) => {
  const ui = readTexts(language, 'ui');
  let page: Page;
  beforeAll(async () => {
    const context = await browser.newContext({
      locale: language,
      colorScheme: colours,
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    await page.goto(host.course);
    await page.getByRole('link', { name: ui['home.start'] ?? '', exact: true }).waitFor();
  });
  afterAll(() => page.context().close());

  const open = async (path: string, heading: string | undefined) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, path);
    await page.getByRole('heading', { level: 1, name: heading ?? '', exact: true }).waitFor();
  };
  const press = (name: string | undefined) =>
    page.getByRole('button', { name: name ?? '', exact: true }).click();
  const expectNone = async () => expect(await findViolations(page)).toEqual([]);

  it('finds nothing on the home, with settings and with the glossary open', async () => {
    await expectNone();
    await press(ui['shell.settings']);
    await expectNone();
    await press(ui['common.close']);
    await press(ui['shell.glossary']);
    await page.locator('dialog h3').first().waitFor();
    await expectNone();
    await press(ui['common.close']);
  }, 60_000);

  it('finds nothing on modules, sources, the page about the course and a page that does not exist', async () => {
    for (const {
      module: { id },
    } of modules) {
      await open(`/${id}`, readTexts(language, `${id}/module`)['title']);
      await expectNone();
    }
    await open('/sources', ui['sources.title']);
    await page.locator('main li').first().waitFor();
    await expectNone();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectNone();
    await open('/about', ui['about.title']);
    await expectNone();
    await open('/nothing/here/at-all', ui['missing.title']);
    await expectNone();
  }, 60_000);

  it('finds nothing on any lesson, open and answered', async () => {
    for (const { module, lessons } of modules)
      for (const lesson of lessons) {
        const { id } = lesson;
        await open(`/${module.id}/lesson/${id}`, readTexts(language, `${module.id}/module`)[`${id}.title`]);
        await expectNone();
        await completeLesson(page, lesson, readTexts(language, `${module.id}/${id}`), ui);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await expectNone();
      }
  }, 180_000);

  it('finds nothing in the quiz: start, question, feedback, result, review', async () => {
    await open('/circular-ict/quiz', ui['quiz.title']);
    await expectNone();
    await press(ui['quiz.start']);
    const quiz = await loadQuiz();
    await page.locator('form').waitFor();
    await expectNone();
    let checks = 0;
    await completeQuiz(
      page,
      quiz,
      readTexts(language, 'circular-ict/quiz'),
      ui,
      (place) => place % 2 === 0,
      async () => {
        checks++;
        await expectNone();
      },
    );
    expect(checks).toBe(quiz.draws);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectNone();
  }, 180_000);
});
