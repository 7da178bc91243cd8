import { expect, it } from 'vitest';
import { watchDeparture } from './watch-departure';

const leave = (isFramed: boolean, persisted: boolean) => {
  const page = new EventTarget();
  const departure = watchDeparture(page, isFramed);
  expect([departure.isLeaving(), departure.isFinal()]).toEqual([false, false]);
  page.dispatchEvent(Object.assign(new Event('pagehide'), { persisted }));
  return [departure.isLeaving(), departure.isFinal()];
};

it('a page that is left may be loaded anew, unless it is in a frame or kept to go back to', () => {
  expect(leave(false, false)).toEqual([true, false]);
  expect(leave(true, false)).toEqual([true, true]);
  expect(leave(false, true)).toEqual([true, true]);
});
