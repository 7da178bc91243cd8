import { describe, expect, it, vi } from 'vitest';
import { watchUpdates, type Registration } from './watch-updates';

const listenTo =
  (target: EventTarget) =>
  (type: string, listener: () => void): void =>
    target.addEventListener(type, listener);

interface Around {
  /** A new version waits already when the window is opened. */
  readonly isWaiting?: boolean;
  /** No version serves the window yet. */
  readonly isFirst?: boolean;
  readonly isOpenElsewhere?: boolean;
}

/** A window of the course: what it asked of the new version, was offered, and whether it began anew. */
function openWindow({ isWaiting = false, isFirst = false, isOpenElsewhere = false }: Around) {
  const events = new EventTarget();
  const told: string[] = [];
  const worker: Registration['waiting'] = {
    postMessage: ({ type }, [port]) => {
      told.push(type);
      if (isOpenElsewhere) port?.postMessage('open elsewhere');
    },
  };
  let waiting = isWaiting ? worker : null;
  let press = () => {};
  const installing = { state: 'installing', addEventListener: listenTo(events) };
  watchUpdates({
    registration: {
      installing,
      get waiting() {
        return waiting;
      },
      active: {},
      addEventListener: listenTo(events),
    },
    container: { controller: isFirst ? null : {}, addEventListener: listenTo(events) },
    onOffer: (take, isElsewhere) => {
      press = take;
      told.push(isElsewhere ? 'close the others' : 'offer');
    },
    reload: () => void told.push('reload'),
  });
  const happen = (name: string) => events.dispatchEvent(new Event(name));
  return {
    told,
    press: () => press(),
    install: () => {
      happen('updatefound');
      waiting = worker;
      installing.state = 'installed';
      happen('statechange');
    },
    takeOver: () => {
      waiting = null;
      happen('controllerchange');
    },
  };
}

describe('a new version', () => {
  it('is offered once, whether it waits already or comes while the window is open', () => {
    const early = openWindow({ isWaiting: true });
    const late = openWindow({});
    expect([early.told, late.told]).toEqual([['offer'], []]);
    early.install();
    late.install();
    expect([early.told, late.told]).toEqual([['offer'], ['offer']]);
  });

  it('comes into the window in which it is taken when it has taken over, not before', () => {
    const course = openWindow({ isWaiting: true });
    course.press();
    expect(course.told).toEqual(['offer', 'activate']);
    course.takeOver();
    expect(course.told).toEqual(['offer', 'activate', 'reload']);
  });

  it('is not taken while the course is open elsewhere, which is said; nothing is reloaded then', async () => {
    const course = openWindow({ isWaiting: true, isOpenElsewhere: true });
    course.press();
    await vi.waitFor(() => expect(course.told).toEqual(['offer', 'activate', 'close the others']));
    course.takeOver();
    expect(course.told.at(-1)).toBe('offer');
  });

  it('that comes by another window reloads nothing; it is offered, and the button begins anew', () => {
    const course = openWindow({ isWaiting: true });
    course.takeOver();
    expect(course.told).toEqual(['offer', 'offer']);
    course.press();
    expect(course.told).toEqual(['offer', 'offer', 'reload']);
  });

  it('is none when it is the first of all', () => {
    const course = openWindow({ isFirst: true });
    course.takeOver();
    expect(course.told).toEqual([]);
  });
});
