import { expect, it } from 'vitest';
import { findPackage } from '../support/find-package';
import { hostPackage } from '../support/host-package';
import { openBrowser } from '../support/open-browser';

/** Screens that are longer than a page and that somebody prints. */
const PATHS = ['/', '/circular-ict', '/my-data', '/search?q=repair', '/trainer/guide?lms=moodle'];

/** Pixels: what is taller may well stand where a page ends. A sheet of A4 has some 1,100, and what is shorter stands on one sheet nearly always. */
const TALL = 300;

it('on paper everything has its name and its own place: nothing tall is a grid, whose rows Chromium lays on each other where a page ends', async () => {
  const [browser, host] = await Promise.all([openBrowser(), hostPackage(findPackage('web'), '')]);
  for (const path of PATHS) {
    const page = await browser.newPage({ locale: 'en', serviceWorkers: 'block' });
    await page.goto(`${host.course}#${path}`);
    await page.locator('main h2').first().waitFor();
    await page.evaluate(() =>
      document.querySelectorAll('details').forEach((details) => (details.open = true)),
    );
    await page.emulateMedia({ media: 'print' });
    const isPrinted = await page.locator('main h2').first().isVisible();
    // Of what is kept, and of terms that were found: pressed on screen, read on paper.
    const unnamed = await page
      .locator('main :is(summary code, h3 button)')
      .filter({ visible: false })
      .count();
    const tall = await page.locator('main, main *').evaluateAll(
      (elements, least) =>
        elements
          .filter(({ children, clientHeight }) => children.length > 1 && clientHeight > least)
          .filter((element) => getComputedStyle(element).display === 'grid')
          .map(({ tagName, className, clientHeight }) => `${tagName} ${className} ${clientHeight}`),
      TALL,
    );
    expect({ path, isPrinted, unnamed, tall }).toEqual({ path, isPrinted: true, unnamed: 0, tall: [] });
    await page.close();
  }
  await browser.close();
  await host.close();
}, 60_000);

it('the table of a chart keeps its distance from the bars above it', async () => {
  const [browser, host] = await Promise.all([openBrowser(), hostPackage(findPackage('web'), '')]);
  const page = await browser.newPage({ locale: 'fr', serviceWorkers: 'block' });
  await page.goto(`${host.course}#/print/guide/evaluate`);
  const figure = page.locator('figure').filter({ has: page.locator('table') });
  await figure.waitFor();
  await page.emulateMedia({ media: 'print' });
  const [bars, table] = await Promise.all([
    figure.locator('svg').last().boundingBox(),
    figure.locator('table').boundingBox(),
  ]);
  expect((table?.y ?? 0) - ((bars?.y ?? 0) + (bars?.height ?? 0))).toBeGreaterThan(8);
  await browser.close();
  await host.close();
}, 60_000);
