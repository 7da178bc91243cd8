import type { Page } from 'playwright-core';

/** Draws of this page come out the same in every run, so that a change is judged by itself and not by luck. */
export const fixChance = (page: Page, seed: number): Promise<unknown> =>
  page.addInitScript((chance) => {
    const fix = (array: Uint32Array) => array.fill(chance);
    Object.defineProperty(crypto, 'getRandomValues', { value: fix });
  }, seed * 4);
