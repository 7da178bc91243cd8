import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** The texts that live regions were given, since they were last read. */
    told: string[];
  }
}

/** From its next load on, a page notes each text that comes into a live region: a screen reader tells it at once. */
export const listenToRegions = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.told = [];
    new MutationObserver((changes) => {
      const regions = changes.flatMap(
        ({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest(
            '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]',
          ) ?? [],
      );
      const texts = [...new Set(regions)].map((region) => region.textContent.trim());
      window.told.push(...texts.filter((text) => text !== ''));
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });

/** What was told since it was last asked. */
export const readTold = (page: Page): Promise<string[]> => page.evaluate(() => window.told.splice(0));
