import type { Browser, Page } from 'playwright-core';
import { impose, type Conditions } from './conditions';

export const LOAD_FIGURES = ['requests', 'bytes', 'paint', 'largest', 'blocked', 'mounted', 'shift'] as const;
export type LoadFigure = (typeof LOAD_FIGURES)[number];
export type Load = Readonly<Record<LoadFigure, number>>;

export interface ApiCall {
  /** Of the clock of the machine, milliseconds. */
  readonly from: number;
  readonly to: number;
}

declare global {
  interface Window {
    /** What `probe.js` has put there. */
    readonly bench: {
      readonly read: (calls: readonly ApiCall[]) => Omit<Load, 'requests' | 'bytes'>;
      readonly press: (button: HTMLElement) => Promise<number>;
      readonly time: (api: object) => readonly ApiCall[];
    };
  }
}

/** A page with the probe in it, under conditions, that counts what it asks for. */
export async function openUnder(browser: Browser, conditions: Conditions) {
  const context = await browser.newContext({ locale: 'en', viewport: { width: 412, height: 823 } });
  await context.addInitScript({ path: 'tests/bench/probe.js' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const asked = { requests: 0, bytes: 0 };
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('http')) asked.requests += 1;
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    asked.bytes += encodedDataLength;
  });
  await impose(session, conditions);
  return { context, page, session, asked };
}

const readProbe = (page: Page) => page.evaluate(() => window.bench.read([]));

/** Opens an address afresh and waits until nothing more comes. Times in milliseconds from the navigation, bytes as they travel. */
export async function measureLoad(
  browser: Browser,
  address: string,
  conditions: Conditions,
  hasApp: boolean,
): Promise<Load> {
  const { context, page, asked } = await openUnder(browser, conditions);
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
  await page.waitForFunction(
    (figure) => window.bench.read([])[figure] > 0,
    hasApp ? ('mounted' as const) : ('largest' as const),
  );
  await page.waitForLoadState('networkidle');
  const told = await readProbe(page);
  await context.close();
  return { ...told, ...asked };
}
