import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipChanged } from '../check/sample-packages';
import { completeAssessment, completeLesson, completeQuiz, readTexts } from '../support/drive-course';
import { findViolations } from '../support/find-violations';
import { findPackage } from '../support/find-package';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { loadModules } from '../support/load-course';
import { openBrowser } from '../support/open-browser';
import { loadAssessment, loadQuiz } from '../support/take-course';

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
  const openAll = () =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
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

  it('finds nothing on modules, sources, the page about the course, its check and a page that does not exist', async () => {
    for (const {
      module: { id },
    } of modules) {
      await open(`/${id}`, readTexts(language, `${id}/module`)['title']);
      await expectNone();
    }
    await open('/sources', ui['sources.title']);
    await page.locator('main li').first().waitFor();
    await expectNone();
    await openAll();
    await expectNone();
    await open('/about', ui['about.title']);
    await expectNone();
    await open('/check', readTexts(language, 'doctor')['doctor.title']);
    await page.locator('main code').waitFor();
    await expectNone();
    await open('/certificate/check', readTexts(language, 'certificate')['certificate.check.title']);
    await expectNone();
    await open('/nothing/here/at-all', ui['missing.title']);
    await expectNone();
  }, 60_000);

  it('finds nothing on the package builder, fresh, wrong and done, and on its guide', async () => {
    const words = readTexts(language, 'trainer');
    const openBuilder = async (query: string) => {
      await open(`/trainer${query}`, words['trainer.title']);
      await page.getByText(words['trainer.offline.ready'] ?? '').waitFor();
      await openAll();
    };
    await openBuilder('?lms=oodle&modules=none&pass-mark=120&attempts=x&title=%20&split&wind');
    await page.getByText('wind').waitFor();
    await expectNone();
    await openBuilder('?lms=moodle&modules=welcome');
    await expectNone();
    await press(words['trainer.make_one']);
    await page.locator('a[download]').waitFor();
    await expectNone();
    const guide = words['trainer.guide.title']?.replace('{{name}}', words['trainer.lms.moodle'] ?? '');
    await open('/trainer/guide?lms=moodle', guide);
    await expectNone();
  }, 60_000);

  it('finds nothing on the check of packages, empty and with a report', async () => {
    const check = readTexts(language, 'package-check');
    await open('/trainer/check', check['package-check.title']);
    await expectNone();
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`extra-${at}.js`, 'eval(a)']));
    await page.locator('input[type=file]').setInputFiles({
      name: 'package.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(zipChanged('scorm12', 'href="a.js"', 'href="b.js"', many)),
    });
    await page.getByText(check['package-check.verdict.errors'] ?? '').waitFor();
    await expectNone();
    await openAll();
    await expectNone();
  }, 60_000);

  it('finds nothing on any lesson, open and answered', async () => {
    for (const { module, lessons } of modules)
      for (const lesson of lessons) {
        const { id } = lesson;
        await open(`/${module.id}/lesson/${id}`, readTexts(language, `${module.id}/module`)[`${id}.title`]);
        await expectNone();
        await completeLesson(page, lesson, readTexts(language, `${module.id}/${id}`), ui);
        await openAll();
        await expectNone();
      }
  }, 180_000);

  it('finds nothing on a decision of the simulation with what follows from it', async () => {
    const title = readTexts(language, 'capstone/module')['simulation.title'];
    await open('/capstone/lesson/simulation', title);
    await page
      .getByRole('button', { name: ui['simulation.look'] ?? '' })
      .first()
      .click();
    await openAll();
    await expectNone();
    await press(ui['simulation.again']);
    await expectNone();
  }, 60_000);

  it('finds nothing in the quiz: start, question, feedback, result, review', async () => {
    await open('/circular-ict/quiz', ui['quiz.practiceTitle']);
    await expectNone();
    await press(ui['quiz.start']?.replace('{{title}}', ui['quiz.practiceTitle'] ?? ''));
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
    await openAll();
    await expectNone();
  }, 180_000);

  it('finds nothing in the final assessment: start, question, overview, result, review', async () => {
    await open('/capstone/quiz', ui['quiz.finalTitle']);
    await expectNone();
    await press(ui['quiz.start']?.replace('{{title}}', ui['quiz.finalTitle'] ?? ''));
    await page.locator('form').waitFor();
    await expectNone();
    await press(ui['assessment.overview']);
    await expectNone();
    await page.locator('main ol button').first().click();
    const texts = readTexts(language, 'capstone/quiz');
    await completeAssessment(page, await loadAssessment(), texts, ui, (place) => place % 2 === 0);
    await openAll();
    await expectNone();
    await open('/certificate', readTexts(language, 'certificate')['certificate.title']);
    await expectNone();
  }, 180_000);
});
