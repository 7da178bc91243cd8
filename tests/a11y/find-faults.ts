import type { Page } from 'playwright-core';
import { findViolations } from '../support/find-violations';

/** By how much the page is wider than its window: whoever reads it at 400% would scroll in two directions. */
export const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px wider than the window`] : [];
  });

/** What axe finds on the screen as it stands, and whether it is wider than the window. */
export async function findFaults(page: Page): Promise<unknown[]> {
  return [...(await findViolations(page)), ...(await findOverflow(page))];
}
