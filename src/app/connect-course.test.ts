import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { plannedIndex } from '../engine/testing/course-states';
import { createJournal, type Journal } from '../tracking/journal/journal';
import { createSession } from '../tracking/session/create-session';
import { OPENED, scriptPort } from '../tracking/testing/script-port';
import { connectCourse } from './connect-course';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A journal on a device that takes so many milliseconds to write. */
async function openJournal(writing: number, log: string[]): Promise<Journal> {
  const store = {
    get: async () => undefined,
    set: async () => {
      await new Promise((resolve) => {
        setTimeout(resolve, writing);
      });
      log.push('the device has it');
    },
    remove: async () => undefined,
  };
  const journal = createJournal(store, 'key', Date.now);
  await journal.read();
  return {
    ...journal,
    write: (resume) => {
      log.push('the device is told');
      return journal.write(resume);
    },
  };
}

async function openSession(log: string[]) {
  const { port } = scriptPort();
  const save: typeof port.save = (...saving) => {
    log.push('the LMS is told');
    return port.save(...saving);
  };
  const session = createSession({ port: { ...port, save }, expectedLms: false, now: Date.now });
  await vi.advanceTimersByTimeAsync(0);
  const tell = session.actor.send.bind(session.actor);
  vi.spyOn(session.actor, 'send').mockImplementation((event) => {
    if (event.type === 'record.changed') log.push('the session is told');
    tell(event);
  });
  return session;
}

/** A course, and a log of who is told what and when. */
async function start(writing: number) {
  const log: string[] = [];
  const session = await openSession(log);
  const options = { passMark: 80, attempts: null, failure: 'incomplete', reporting: 'passed' } as const;
  const { actor } = connectCourse({
    options: { ...options, languages: ['en', 'fr'] },
    index: plannedIndex,
    session,
    opened: OPENED,
    state: null,
    isSpared: false,
    journal: await openJournal(writing, log),
    wishes: [],
    createSeed: () => 5,
    today: () => 20_783,
  });
  await vi.advanceTimersByTimeAsync(5000);
  log.length = 0;
  return {
    log,
    change: () => actor.send({ type: 'language.changed', language: 'fr' }),
    hide: () => session.actor.send({ type: 'page.hidden' }),
  };
}

it('a change is told to this device first, and is there before the LMS is told', async () => {
  const { log, change } = await start(500);
  change();
  expect(log).toEqual(['the device is told', 'the session is told']);
  await vi.advanceTimersByTimeAsync(5000);
  expect(log.slice(2)).toEqual(['the device has it', 'the LMS is told']);
});

it('a page that is hidden waits for neither: the device was told first all the same', async () => {
  const { log, change, hide } = await start(500);
  change();
  hide();
  expect(log).toEqual(['the device is told', 'the session is told', 'the LMS is told']);
  await vi.advanceTimersByTimeAsync(5000);
  expect(log.slice(3)).toEqual(['the device has it']);
});
