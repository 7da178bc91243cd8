import { vi } from 'vitest';

const START = Date.UTC(2026, 4, 1, 12);

/** Timers and the clock are fakes; what is due between two turns of Node runs at once. */
export const fakeTime = {
  /** What a launch fetches only when it needs it is there beforehand: no fake time passes while a module is loaded. */
  install: async (): Promise<void> => {
    await Promise.all([
      import('../../src/app/restore-from-elements'),
      import('../../src/engine/resume/reconcile-records'),
    ]);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  },
  uninstall: (): void => {
    vi.useRealTimers();
  },
  /** Drops all timers. */
  begin: (): void => {
    vi.clearAllTimers();
    vi.setSystemTime(START);
  },
  drop: (): void => {
    vi.clearAllTimers();
  },
  /** Lets all promises run. */
  settle: (): Promise<void> => new Promise((resolve) => setImmediate(resolve)),
  pass: async (milliseconds: number, slice: number): Promise<void> => {
    for (let left = milliseconds; left > 0; left -= slice) {
      vi.advanceTimersByTime(Math.min(slice, left));
      await fakeTime.settle();
    }
  },
};
