import type { CDPSession } from 'playwright-core';

const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };

/** Presses Tab, or Shift and Tab, so many times; nothing waits between two of them, and all have had their effect at the end. */
export async function pressTab(session: CDPSession, times: number, direction: 'on' | 'back'): Promise<void> {
  const modifiers = direction === 'back' ? 8 : 0;
  const hold = () => session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', modifiers, ...TAB });
  await Promise.all(Array.from({ length: times }, hold));
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', modifiers, ...TAB });
}
