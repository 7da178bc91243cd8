import { vi } from 'vitest';

const STEP = 500;
/** More than any chain of promises in the course has links. */
const LINKS = 25;

/** Lets promises settle that wait for nothing but each other. */
export async function settlePromises(): Promise<void> {
  for (let link = 0; link < LINKS; link += 1) await Promise.resolve();
}

/** Moves the clock in small steps; what has become due is done between them. */
export async function passTime(milliseconds: number, step = STEP): Promise<void> {
  await settlePromises();
  for (let passed = 0; passed < milliseconds; passed += step) {
    vi.advanceTimersByTime(step);
    await settlePromises();
  }
}
