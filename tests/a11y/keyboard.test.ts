import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hostVariants } from '../scenes/host-variants';
import { createVisit } from '../scenes/scene';
import { ENGLISH, MIRRORED, readVariant } from '../scenes/variants';
import { fixChance } from '../support/fix-chance';
import type { HostedPackage } from '../support/host-package';
import { createKeyboardHand } from '../support/keyboard-hand';
import { loadModules } from '../support/load-course';
import { openBrowser } from '../support/open-browser';
import { listenToRegions, readTold } from './hear-regions';
import { takeCourse } from './keyboard-course';

const modules = await loadModules();
const isSoak = import.meta.env.MODE === 'soak';

/** What was told by itself after each press of a button or link, with its words. */
interface Heard {
  readonly pressed: string;
  readonly told: readonly string[];
}

let browser: Browser;
let host: HostedPackage;
beforeAll(async () => {
  [browser, host] = await Promise.all([openBrowser(), hostVariants()]);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** Mirrored, two modules with every kind of block and question are enough from day to day; the soak takes all. */
it.each([
  { variant: ENGLISH, taken: modules },
  { variant: MIRRORED, taken: isSoak ? modules : modules.slice(0, 2) },
])(
  'can be taken by keyboard alone, and tells each verdict and each lesson that is done once: $variant.name',
  async ({ variant, taken }) => {
    const context = await browser.newContext({ locale: variant.tag, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await fixChance(page, 1);
    await listenToRegions(page);
    await page.goto(host.course);
    const keys = await createKeyboardHand(page);
    const heard: Heard[] = [];
    const press = async (control: Locator) => {
      const pressed = (await control.innerText()).trim();
      await keys.press(control);
      heard.push({ pressed, told: await readTold(page) });
    };
    await takeCourse(createVisit(page, variant), taken, modules.length, { ...keys, press });

    expect(await page.locator('html').getAttribute('dir')).toBe(variant === MIRRORED ? 'rtl' : 'ltr');
    const ui = readVariant(variant, 'ui');
    const verdicts = new Set([ui['question.verdict.right'], ui['question.verdict.wrong']]);
    for (const { pressed, told } of heard) {
      expect(told).toEqual([...new Set(told)]);
      const isCheck = pressed === ui['question.check'];
      expect([pressed, told.filter((text) => verdicts.has(text)).length]).toEqual([pressed, isCheck ? 1 : 0]);
    }
    const done = heard.flatMap(({ told }) => told).filter((text) => text === ui['lesson.done']);
    expect(done).toHaveLength(taken.flatMap(({ lessons }) => lessons).length);
    await context.close();
  },
  240_000,
);
