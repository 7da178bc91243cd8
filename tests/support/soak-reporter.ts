import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import type { Soak } from '../../src/content/accessibility-report';

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

/** What all shares are together. Null where it is not the whole: a part was left out, or the settings did not all see every screen. */
export function addUp(shares: readonly SoakShare[], day: string): Soak | null {
  const histories = sum(shares.map((share) => share.histories));
  const seeds = shares.flatMap(({ seed }) => seed ?? []);
  const screens = shares.flatMap((share) => share.screens ?? []);
  const isWhole =
    seeds.length === 2 && histories >= 100_000 && screens.length > 1 && new Set(screens).size === 1;
  return isWhole ? { day, histories, seeds, screens: screens[0] ?? 0, settings: screens.length } : null;
}

/** Writes the result of a whole long run in which every test has passed where the accessibility report shows it; of no other. */
export default class SoakReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const hasPassed =
      modules.every((module) => module.ok()) && tests.every((test) => test.result().state === 'passed');
    const day = new Date().toISOString().slice(0, 10);
    const complete = hasPassed
      ? addUp(
          tests.flatMap((test) => test.meta().soak ?? []),
          day,
        )
      : null;
    if (complete) writeFileSync(RESULT, `${JSON.stringify({ complete }, undefined, 2)}\n`);
  }
}
