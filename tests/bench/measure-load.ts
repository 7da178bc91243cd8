import type { Browser } from 'playwright-core';
import type { Conditions } from './conditions';
import { openUnwatched } from './unwatched-page';

export const LOAD_FIGURES = ['requests', 'bytes', 'paint', 'largest', 'blocked', 'mounted', 'shift'] as const;
export type LoadFigure = (typeof LOAD_FIGURES)[number];
export type Load = Readonly<Record<LoadFigure, number>>;

export interface ApiCall {
  /** Of the clock of the machine, milliseconds. */
  readonly from: number;
  readonly to: number;
}

export type Told = Omit<Load, 'requests' | 'bytes'>;

declare global {
  interface Window {
    /** What `probe.js` has put there. */
    readonly bench: {
      /** Resolves when the app is there. */
      readonly appeared: Promise<void>;
      readonly read: (calls: readonly ApiCall[]) => Told;
      readonly choose: () => Promise<void>;
      readonly press: () => Promise<number>;
      readonly time: (api: object) => readonly ApiCall[];
    };
  }
}

/** Opens an address afresh and waits until nothing more comes. Times in milliseconds from the navigation. */
export async function measureLoad(
  browser: Browser,
  address: string,
  conditions: Conditions,
  hasApp: boolean,
): Promise<Load> {
  const page = await openUnwatched(browser, conditions);
  await page.open(address);
  if (hasApp) await page.evaluate(() => window.bench.appeared, null);
  await page.awaitQuiet();
  const told: Told = JSON.parse(await page.evaluate(() => window.bench.read([]), null));
  await page.close();
  return { ...told, ...page.asked };
}
