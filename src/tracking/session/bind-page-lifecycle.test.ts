import { expect, test } from 'vitest';
import { bindPageLifecycle } from './bind-page-lifecycle';

class FakeDocument extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';
}

function start() {
  const document = new FakeDocument();
  const window = new EventTarget();
  const log: string[] = [];
  const unbind = bindPageLifecycle({
    document,
    window,
    session: { send: ({ type }) => void log.push(type) },
    clock: { hide: () => void log.push('hide'), show: () => void log.push('show') },
    reload: () => void log.push('reload'),
  });
  const fire = (name: string, persisted = false) => {
    const event = Object.assign(new Event(name, { cancelable: true }), { persisted });
    window.dispatchEvent(event);
    return event;
  };
  const turn = (state: DocumentVisibilityState) => {
    document.visibilityState = state;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  return { fire, turn, log, unbind };
}

test('each event of the page reaches the session by its own name', () => {
  const { fire, turn, log } = start();
  turn('hidden');
  turn('visible');
  fire('offline');
  fire('online');
  fire('beforeunload');
  fire('pagehide', true);
  expect(log).toEqual([
    'hide',
    'page.hidden',
    'show',
    'network.lost',
    'network.returned',
    'page.leaving',
    'page.gone',
  ]);
});

test('leaving is never held up by a question', () => {
  expect(start().fire('beforeunload').defaultPrevented).toBe(false);
});

test('a page from the cache of the browser is loaded anew, a first load is not', () => {
  const { fire, log } = start();
  fire('pageshow');
  expect(log).toEqual([]);
  fire('pageshow', true);
  expect(log).toEqual(['reload']);
});

test('after unbinding nothing is heard', () => {
  const { fire, turn, log, unbind } = start();
  unbind();
  fire('pagehide');
  turn('hidden');
  expect(log).toEqual([]);
});
