import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawItems } from '../../src/engine/quiz/draw-items';
import { hostVariants } from '../scenes/host-variants';
import { FRENCH, LONG, MIRRORED } from '../scenes/variants';
import { fixChance } from '../support/fix-chance';
import type { HostedPackage } from '../support/host-package';
import { loadModules } from '../support/load-course';
import { openBrowser } from '../support/open-browser';
import { findLostWords, findOverflow } from './find-faults';
import { findCut, spaceText } from './text-spacing';

const seeds = Array.from({ length: 2000 }, (_, seed) => seed);
const modules = await loadModules();
const SCREENS = [
  '/',
  '/sources',
  '/about',
  '/about/accessibility',
  '/check',
  '/trainer',
  '/trainer/guide',
  '/trainer/check',
  '/certificate/check',
  '/passport',
  '/offline',
  '/plan',
  '/my-data',
  '/search?q=2030',
  ...modules.flatMap(({ module: { id }, lessons, quiz }) => [
    `/${id}`,
    ...lessons.map((lesson) => `/${id}/lesson/${lesson.id}`),
    ...(quiz ? [`/${id}/quiz`] : []),
  ]),
];
/** A phone, which is also 1,280 at 400% (WCAG 2.2, 1.4.10). */
const PHONE = { width: 320, height: 700 };
/** The frame that some LMSs give a course. */
const FRAME = { width: 600, height: 400 };
/** A phone of 390 px whose browser shows everything twice as large: narrower than WCAG asks for, so paper on the screen is left out. */
const ENLARGED = { width: 195, height: 422 };

const EVERYTHING = { paths: [...SCREENS, '/print'], finds: [findOverflow, findCut, findLostWords] };

let browser: Browser;
let host: HostedPackage;
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), hostVariants()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

it.each([
  { ...LONG, ...EVERYTHING, spacings: ['own'], windows: [PHONE, FRAME] },
  { ...MIRRORED, ...EVERYTHING, spacings: ['own', 'wide'], windows: [PHONE] },
  { ...FRENCH, paths: SCREENS, finds: [findOverflow, findCut], spacings: ['own'], windows: [ENLARGED] },
] as const)(
  'no screen with $name words is wider than a narrow window, and no text is cut, with $spacings spacing',
  async ({ tag, paths, finds, spacings, windows }) => {
    const context = await browser.newContext({
      locale: tag,
      serviceWorkers: 'block',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(`${host.course}#/nothing/here`);
    await page.locator('main h1').waitFor();
    const wide: string[] = [];
    for (const path of paths) {
      await page.evaluate((hash) => {
        document.querySelector('main h1')?.setAttribute('data-left', '');
        location.hash = hash;
      }, path);
      await page.locator('main h1:not([data-left])').waitFor();
      for (const spacing of spacings) {
        await spaceText(page, spacing);
        for (const size of windows) {
          await page.setViewportSize(size);
          const faults: string[] = [];
          for (const find of finds) faults.push(...(await find(page)));
          wide.push(...faults.map((fault) => `${path} at ${size.width}, ${spacing} spacing: ${fault}`));
        }
      }
    }
    expect(wide).toEqual([]);
    await context.close();
  },
  240_000,
);

/** The orderings of the practice quizzes, which have the least room for words, each with a chance by which it is asked first. */
const orderings = modules.flatMap(({ module, quiz }) =>
  (quiz?.feedback === 'each' ? quiz.items : [])
    .filter(({ kind }) => kind === 'ordering')
    .map(({ n }) => ({
      path: `/${module.id}/quiz`,
      n,
      seed: seeds.find((seed) => quiz && drawItems(quiz, seed, new Set())[0] === n) ?? -1,
    })),
);

it('no ordering with French words is wider than a phone', async () => {
  const wide: string[] = [];
  for (const { path, n, seed } of orderings) {
    const page = await browser.newPage({ locale: FRENCH.tag, viewport: { width: 320, height: 700 } });
    await fixChance(page, seed);
    await page.goto(`${host.course}#${path}`);
    await page.locator('main').getByRole('button').first().click();
    await page.locator('form ol button').first().waitFor();
    wide.push(...(await findOverflow(page)).map((fault) => `${path}, question ${n}: ${fault}`));
    await page.close();
  }
  expect(orderings.length).toBeGreaterThan(0);
  expect(wide).toEqual([]);
}, 120_000);
