import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import {
  LAST_SOAK,
  type HistoriesSoak,
  type ScreensSoak,
  type Soak,
} from '../../src/content/accessibility-report';
import { PRODUCT } from '../a11y/settings';
import { STANDARD_COUNT } from '../histories/stored-record';

/** What one test of the long run has done. */
export interface SoakShare {
  readonly histories?: number;
  readonly seed?: number;
  /** Examined in one setting. */
  readonly screens?: number;
}

declare module 'vitest' {
  interface TaskMeta {
    soak?: SoakShare;
  }
}

const RESULT = 'src/content/last-soak.json';

const sum = (numbers: readonly (number | undefined)[]): number =>
  numbers.reduce<number>((total, number = 0) => total + number, 0);

/** Null where histories or a standard were left out. */
function addHistories(shares: readonly SoakShare[], day: string): HistoriesSoak | null {
  const histories = sum(shares.map((share) => share.histories));
  const seeds = shares.flatMap(({ seed }) => seed ?? []);
  return seeds.length === STANDARD_COUNT && histories >= 100_000 ? { day, histories, seeds } : null;
}

/** Null where a setting was left out or did not see every screen. */
function addScreens(shares: readonly SoakShare[], day: string): ScreensSoak | null {
  const seen = shares.flatMap((share) => share.screens ?? []);
  const [screens = 0] = seen;
  const isWhole = seen.length === PRODUCT.length && seen.every((each) => each === screens);
  return isWhole ? { day, screens, settings: seen.length } : null;
}

/** What is known after a run without a fault: of a part that it did not take whole, what was known before. */
export const addUp = (before: Soak, shares: readonly SoakShare[], day: string): Soak => ({
  screens: addScreens(shares, day) ?? before.screens,
  histories: addHistories(shares, day) ?? before.histories,
});

/** Writes the result of a long run in which every test has passed where the accessibility report shows it; of no other. */
export default class SoakReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const hasPassed =
      modules.every((module) => module.ok()) && tests.every((test) => test.result().state === 'passed');
    if (!hasPassed) return;
    const shares = tests.flatMap((test) => test.meta().soak ?? []);
    const result = addUp(LAST_SOAK, shares, new Date().toISOString().slice(0, 10));
    writeFileSync(RESULT, `${JSON.stringify(result, undefined, 2)}\n`);
  }
}
