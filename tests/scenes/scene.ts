import type { Page } from 'playwright-core';
import { readVariant, type Texts, type Variant } from './variants';

/** The open course in one variant, and what a scene does with it. */
export interface Visit {
  readonly page: Page;
  readonly variant: Variant;
  readonly words: (namespace: string) => Texts;
  readonly ui: Texts;
  /** Goes to a path of the course and waits for its heading. */
  readonly open: (path: string, heading: string | undefined) => Promise<void>;
  readonly press: (name: string | undefined) => Promise<void>;
  /** Unfolds everything that can be folded. */
  readonly openAll: () => Promise<void>;
}

/** Called at each state of a scene that is to be examined, with its name. */
export type Look = (state: string) => Promise<void>;

/** A part of the course that a person can see, played from any screen, once for each record. */
export interface Scene {
  readonly name: string;
  readonly play: (visit: Visit, look: Look) => Promise<void>;
}

export function createVisit(page: Page, variant: Variant): Visit {
  const words = (namespace: string) => readVariant(variant, namespace);
  return {
    page,
    variant,
    words,
    ui: words('ui'),
    open: async (path, heading = '') => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, path);
      await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
    },
    press: (name = '') => page.getByRole('button', { name, exact: true }).click(),
    openAll: () =>
      page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      }),
  };
}
