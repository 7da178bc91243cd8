import { expect, test } from 'vitest';
import { createSessionClock } from './session-clock';

function start() {
  const time = { seconds: 1000 };
  const clock = createSessionClock(() => time.seconds * 1000);
  return {
    clock,
    pass: (seconds: number) => {
      time.seconds += seconds;
    },
  };
}

test('time in view counts whole', () => {
  const { clock, pass } = start();
  pass(4000);
  expect(clock.seconds()).toBe(4000);
});

test('each stay in the background counts five minutes at most, also while it lasts', () => {
  const { clock, pass } = start();
  clock.hide();
  pass(100);
  clock.show();
  pass(10);
  clock.hide();
  pass(200);
  clock.hide();
  pass(9000);
  expect(clock.seconds()).toBe(410);
  clock.show();
  clock.show();
  pass(5);
  expect(clock.seconds()).toBe(415);
});

test('a device clock that was set back takes nothing away', () => {
  const { clock, pass } = start();
  pass(-500);
  expect(clock.seconds()).toBe(0);
});
