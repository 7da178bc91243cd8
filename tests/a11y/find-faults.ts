import type { Page } from 'playwright-core';
import { findViolations } from '../support/find-violations';

/** By how much the page is wider than its window: whoever reads it at 400% would scroll in two directions. */
export const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px wider than the window`] : [];
  });

/**
 * Words in pictures that leave the window, or lie half on a bar and half beside it. The picture of a dialog scrolls, and its words are the
 * same as those below it.
 */
export const findLostWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('main svg text')]
      .filter((text) => {
        const { left, right } = text.getBoundingClientRect();
        const isOutside = left < 0 || right > document.documentElement.clientWidth;
        const bars = text.closest('svg:not([viewBox])')?.querySelectorAll('rect') ?? [];
        const isHalfOn = [...bars].some((bar) => {
          const { left: from, right: to } = bar.getBoundingClientRect();
          return [from, to].some((edge) => left + 1 < edge && edge < right - 1);
        });
        return isOutside || isHalfOn;
      })
      .map((text) => `lost: ${text.textContent}`),
  );

/** What axe finds on the screen as it stands, whether it is wider than the window, and what words of its pictures cannot be read. */
export async function findFaults(page: Page): Promise<unknown[]> {
  return [...(await findViolations(page)), ...(await findOverflow(page)), ...(await findLostWords(page))];
}
