import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTexts } from '../support/drive-course';
import { findPackage } from '../support/find-package';
import { hostPackage, type HostedPackage } from '../support/host-package';
import { openBrowser } from '../support/open-browser';
import { readPdf, squeeze, textOf } from '../support/read-pdf';
import { UI } from '../support/take-course';

const LESSON = 'circular-ict/where-impact-lies';
const WORDS = { en: readTexts('en', 'print'), fr: readTexts('fr', 'print') };
/** Points; a page of a PDF may be a fraction of one larger. */
const SIZES = { A4: [595, 842], Letter: [612, 792] } as const;

let browser: Browser;
let host: HostedPackage;
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), hostPackage(findPackage('web'), '')]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

type Language = keyof typeof WORDS;
const printButton = (page: Page, language: Language = 'en') =>
  page.getByRole('button', { name: WORDS[language]['print.print'] ?? '', exact: true });

async function openAt(path: string, language: Language = 'en'): Promise<Page> {
  const page = await (await browser.newContext({ locale: language, serviceWorkers: 'block' })).newPage();
  await page.goto(`${host.course}#${path}`);
  return page;
}

/** What stands at the foot of each page before its number. */
const TITLES = {
  '': (language: Language) => readTexts(language, 'course')['title'],
  '/circular-ict': (language: Language) => readTexts(language, 'circular-ict/module')['title'],
  [`/${LESSON}`]: (language: Language) =>
    readTexts(language, 'circular-ict/module')['where-impact-lies.title'],
};

async function print(page: Page, format: keyof typeof SIZES) {
  await page.evaluate(() => document.fonts.ready);
  return readPdf(await page.pdf({ format, outline: true, tagged: true }));
}

describe.each([
  { language: 'fr', format: 'A4', path: '', least: 50 },
  { language: 'en', format: 'Letter', path: '/circular-ict', least: 10 },
  { language: 'fr', format: 'Letter', path: `/${LESSON}`, least: 3 },
] as const)('printed to $format in $language: #/print$path', ({ language, format, path, least }) => {
  let pdf: Awaited<ReturnType<typeof print>>;
  beforeAll(async () => {
    const page = await openAt(`/print${path}`, language);
    await printButton(page, language).waitFor();
    pdf = await print(page, format);
    await page.context().close();
  }, 120_000);

  it('fills pages of that size, none of them empty', () => {
    expect(pdf.pages.length).toBeGreaterThanOrEqual(least);
    const [width, height] = SIZES[format];
    for (const page of pdf.pages) {
      expect([Math.floor(page.width), Math.floor(page.height)]).toEqual([width, height]);
      expect(page.runs.join('').length).toBeGreaterThan(20);
    }
  });

  it('names and numbers the pages, but not the title of the course', () => {
    const numbered = path === '' ? pdf.pages.slice(1) : pdf.pages;
    const first = path === '' ? 2 : 1;
    const title = TITLES[path](language);
    expect(numbered.map(({ runs }) => runs.slice(0, 2).join(''))).toEqual(
      numbered.map((_, at) => `${title} · ${at + first}`),
    );
    expect(pdf.pages[0]?.runs[1] === '1').toBe(path !== '');
  });

  it('holds contents, lesson, exercises, answers, glossary and sources, and nothing of the screen around them', () => {
    const lesson = readTexts(language, LESSON);
    const ui = UI[language];
    const text = textOf(pdf);
    const parts = [
      WORDS[language]['print.contents'],
      readTexts(language, 'circular-ict/module')['where-impact-lies.title'],
      lesson['replace-now.prompt'],
      lesson['servers.title'],
      WORDS[language]['print.exercise']?.replace('{{number}}', '1'),
      WORDS[language]['print.answers'],
      lesson['replace-now.keep.then'],
      ui['glossary.title'],
      ui['sources.title'],
      'https://github.com/Boavizta',
    ];
    // Of two texts on the bars of a chart and in a picture.
    for (const part of [...parts, lesson['two-bills.once'], lesson['shares.manufacture']])
      expect(text).toContain(squeeze(part));
    for (const name of ['shell.settings', 'shell.skip']) expect(text).not.toContain(squeeze(ui[name]));
    expect(text).not.toContain(squeeze(WORDS[language]['print.hint']));
  });

  it('leads from its contents, exercises and answers to each other, and has an outline', () => {
    expect(pdf.innerLinks).toBeGreaterThan(10);
    expect(pdf.outline).toContain(WORDS[language]['print.answers']);
  });
});

const BUTTONS = ['shell.settings', 'block.estimate.show', 'block.decision.decide', 'lesson.unread'];
const WAYS = ['lesson.print', 'home.plan', 'home.print', 'home.trainer'];
function expectNothingToPress(text: string): void {
  for (const name of [...BUTTONS, ...WAYS]) expect(text).not.toContain(squeeze(UI.en[name]));
}

it('the print command on a lesson prints the lesson whole, without the screen around it', async () => {
  const page = await openAt(`/circular-ict/lesson/where-impact-lies`);
  await page.locator('article > footer details').waitFor();
  await page.locator('[data-loading]').waitFor({ state: 'detached' });
  const pdf = await print(page, 'A4');
  await page.context().close();
  const texts = readTexts('en', LESSON);
  const text = textOf(pdf);
  expect(pdf.pages.map(({ runs }) => runs[0])).toEqual(pdf.pages.map((_, at) => String(at + 1)));
  // A row of the folded table, a source of the folded list with its address.
  for (const part of [
    texts['opening.p1'],
    texts['two-bills.once'],
    texts['key-idea.text'],
    'Item',
    'boavizta',
  ])
    expect(text).toContain(squeeze(part));
  expectNothingToPress(text);
});

it('the print command on the home prints what the course holds, without the ways into it', async () => {
  const page = await openAt('/');
  await linkOf(page, 'home.print').waitFor();
  const text = textOf(await print(page, 'A4'));
  await page.context().close();
  const course = readTexts('en', 'course');
  const modules = Object.keys(course).filter((key) => key.startsWith('module.'));
  for (const key of ['title', 'o1', 'o2', 'o3', 'audience', 'independence', ...modules])
    expect(text).toContain(squeeze(course[key]));
  expect(text.match(/\d+min/g)?.length).toBe(1 + modules.length / 2);
  expectNothingToPress(text);
});

const linkOf = (page: Page, name: string) => page.getByRole('link', { name: UI.en[name] ?? '', exact: true });

/** Leads back from an edition to where there is a link of this name; returns the address. */
async function goBack(page: Page, name: string): Promise<string> {
  await page.getByRole('link', { name: WORDS.en['print.back'] ?? '', exact: true }).click();
  await linkOf(page, name).waitFor();
  return new URL(page.url()).hash;
}

it('is led to from a lesson, and leads back', async () => {
  const path = '/circular-ict/lesson/where-impact-lies';
  const page = await openAt(path);
  await linkOf(page, 'lesson.print').click();
  await printButton(page).waitFor();
  expect(await goBack(page, 'lesson.print')).toBe(`#${path}`);
  await page.context().close();
});

it('the key of the print command prints the module that is shown, once, with every typeface and picture', async () => {
  const page = await openAt('/circular-ict');
  await linkOf(page, 'module.print').waitFor();
  await page.evaluate(() => {
    window.print = () => {
      const [fonts, loading] = [document.fonts.status, document.querySelectorAll('[data-loading]').length];
      const hasPictures = document.querySelectorAll('figure [role=img]').length > 3;
      document.body.dataset['prints'] =
        `${document.body.dataset['prints'] ?? ''}${location.hash} ${fonts} ${loading} ${hasPictures};`;
    };
  });
  const printed = async (times: number) => {
    await page.waitForFunction(
      (wanted) => (document.body.dataset['prints'] ?? '').split(';').length > wanted,
      times,
    );
    return page.evaluate(() => document.body.dataset['prints']);
  };
  const whole = '#/print/circular-ict loaded 0 true;';
  await page.keyboard.press('Control+p');
  expect(await printed(1)).toBe(whole);
  await page.goBack();
  await linkOf(page, 'module.print').waitFor();
  await page.goForward();
  await printButton(page).click();
  expect(await printed(2)).toBe(whole.repeat(2));
  await page.keyboard.press('Control+p');
  expect(await printed(3)).toBe(whole.repeat(3));
  expect(await goBack(page, 'module.print')).toBe('#/circular-ict');
  await page.context().close();
});

it('a link of its contents leads there on screen too, and a term to the glossary', async () => {
  const page = await openAt('/print/circular-ict');
  await printButton(page).waitFor();
  const isInView = (id: string) =>
    page.waitForFunction((wanted) => {
      const top = document.getElementById(wanted)?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < innerHeight;
    }, id);
  await page.locator('nav a', { hasText: WORDS.en['print.answers'] ?? '' }).click();
  await isInView('/print/circular-ict?at=answers');
  await page.locator('article a[href*="term-"]').first().click();
  const hash = await page.evaluate(() => location.hash);
  expect(hash).toMatch(/^#\/print\/circular-ict\?at=term-/);
  await isInView(hash.slice(1));
  await printButton(page).waitFor();
  await page.context().close();
});

it('says when a part could not be had, and prints nothing until it is there', async () => {
  const page = await openAt('/');
  await linkOf(page, 'home.print').waitFor();
  const file = `**/locales/en/${LESSON}.json`;
  await page.route(file, (route) => route.abort());
  await linkOf(page, 'home.print').click();
  await page.getByText(UI.en['failed.title'] ?? '', { exact: true }).waitFor();
  expect(await printButton(page).count()).toBe(0);
  await page.unroute(file);
  await page.getByRole('button', { name: UI.en['common.tryAgain'] ?? '' }).click();
  await printButton(page).waitFor();
  expect(await goBack(page, 'home.print')).toBe('#/');
  await page.context().close();
});

it('where lessons open one after the other, those that are locked are not printed', async () => {
  const page = await (await browser.newContext({ locale: 'en', serviceWorkers: 'block' })).newPage();
  await page.route('**/options.js', async (route) => {
    const options = await (await route.fetch()).text();
    await route.fulfill({
      contentType: 'text/javascript',
      body: options.replace('"lockedOrder": false', '"lockedOrder": true'),
    });
  });
  await page.goto(`${host.course}#/print/${LESSON}`);
  await page.getByText(UI.en['locked.title'] ?? '', { exact: true }).waitFor();
  await page.goto(`${host.course}#/print`);
  await printButton(page).waitFor();
  const first = readTexts('en', 'welcome/how-it-works')['opening.p1'] ?? '';
  await page.getByText(first).first().waitFor();
  expect(await page.getByText(readTexts('en', LESSON)['servers.title'] ?? '').count()).toBe(0);
  expect(await page.locator('article').count()).toBe(1);
  await page.context().close();
});
