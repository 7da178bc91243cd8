import type { Page } from 'playwright-core';

/** The page's own, or as far as a learner may widen the text without losing any of it (WCAG 2.2, 1.4.12). */
const SPACINGS = {
  own: '',
  wide: `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`,
};

/** Gives all text of the page a spacing. */
export const spaceText = (page: Page, spacing: keyof typeof SPACINGS): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACINGS[spacing]);

/**
 * What text does not fit into its own box and is cut there. The title in the header is: it is the first heading of the home, whole. What
 * is in a field scrolls, and the name of a file beside its button is shortened by the browser.
 */
export const findCut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const isHidden = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
        const isCut =
          (isHidden(overflowX) && scrollWidth > clientWidth + 1) ||
          (isHidden(overflowY) && scrollHeight > clientHeight + 1);
        // Words for a screen reader alone stand in a box of one pixel.
        return isCut && clientWidth > 1 && !element.closest('header, svg, input');
      })
      .map((element) => `cut: ${element.textContent.slice(0, 60)}`),
  );
