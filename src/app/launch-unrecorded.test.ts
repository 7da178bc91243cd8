import { waitFor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { createStrictLms, type StrictLms } from '../../tests/support/strict-lms';
import { checksum } from '../engine/resume/digits';
import { plannedIndex } from '../engine/testing/course-states';
import type { JournalEntry, JournalStore } from '../tracking/journal/journal';
import type { TabMemory } from '../tracking/journal/tab-memory';
import { createScorm2004Record } from '../tracking/scorm2004/create-scorm2004-record';
import { createSession } from '../tracking/session/create-session';
import { deriveStatus } from '../tracking/session/derive-status';
import { connectCourse } from './connect-course';
import { decideLaunch } from './decide-launch';
import { reconcileLaunch } from './reconcile-launch';

const options = {
  identifier: '',
  modules: plannedIndex.modules.map(({ id }) => id),
  languages: ['en', 'fr'],
  passMark: 80,
  attempts: null,
  failure: 'incomplete',
  reporting: 'passed',
} as const;

const LEARNER = { cmi: { learner_id: 'u-1' } };
const createSeed = () => 4711;

/** What outlives a page: the storage of a device, and what its tab remembers. */
function createDevice() {
  const kept = new Map<string, unknown>();
  const store: JournalStore = {
    get: async (key) => kept.get(key),
    set: async (key, entry) => void kept.set(key, entry),
    remove: async (key) => void kept.delete(key),
  };
  let remembered: string | null = null;
  const tab: TabMemory = {
    get: () => remembered,
    set: (text) => {
      remembered = text;
    },
    remove: () => {
      remembered = null;
    },
  };
  return { kept, store, tab };
}
type Device = Pick<ReturnType<typeof createDevice>, 'store' | 'tab'>;

/** The course opened in an LMS, put together as the app does; who is asked goes on with what the device kept. */
async function open(lms: StrictLms, { store, tab }: Device) {
  const port = createScorm2004Record({
    api: lms.api,
    sessionSeconds: () => 1,
    isGone: () => false,
    isOnline: () => true,
    options: { interactions: true, finish: false },
  });
  const session = createSession({ port, expectedLms: false, now: () => 0 });
  const result = await session.opened;
  const opened = result.ok ? result.value : null;
  const isOver = !result.ok && result.error.code === 'terminated';
  const launch = await reconcileLaunch({
    options,
    index: plannedIndex,
    opened,
    isOver,
    store,
    tab,
    createSeed,
    now: () => 5,
  });
  const settled = await decideLaunch(launch, async () => true);
  const { actor, keeper } = connectCourse({
    ...settled,
    options,
    index: plannedIndex,
    session,
    opened,
    createSeed,
    today: () => 20_783,
    journal: launch.journal,
    wishes: ['en'],
  });
  return {
    launchNote: settled.launchNote,
    plan: (lesson: number) => actor.send({ type: 'plan.changed', change: { module: 2, lesson, term: 90 } }),
    planned: () => [...(actor.getSnapshot().context.state.modules.get(2)?.planned.keys() ?? [])],
    status: () => deriveStatus(session.actor.getSnapshot()),
    isKept: async () => {
      await new Promise(setImmediate);
      return keeper.isKept();
    },
    leave: async () => {
      session.actor.send({ type: 'exit.requested' });
      await waitFor(session.actor, (snapshot) => snapshot.matches('closed'));
    },
  };
}

const ENDED = { kind: 'not-recorded', reason: 'terminated' };

describe('a window that is loaded again after the end of its session', () => {
  async function prepare() {
    const lms = createStrictLms('2004', { initial: LEARNER });
    const device = createDevice();
    const first = await open(lms, device);
    first.plan(1);
    await first.leave();
    return { lms, device };
  }
  const openAnew = (lms: StrictLms, device: Device) =>
    open(createStrictLms('2004', { stored: lms.stored(), initial: LEARNER }), device);

  it('shows the work, keeps the visit on this device, and the next launch gives it to the LMS unasked', async () => {
    const { lms, device } = await prepare();
    const second = await open(lms, device);
    expect(second.status()).toEqual(ENDED);
    expect(second.planned()).toEqual([1]);
    expect(await second.isKept()).toBe(true);
    second.plan(2);
    expect(await second.isKept()).toBe(true);
    const third = await openAnew(lms, device);
    expect(third.launchNote).toBe('restored');
    expect(third.planned()).toEqual([1, 2]);
    await third.leave();
  });

  it('shows what was on record where the device had nothing left to keep', async () => {
    const { lms, device } = await prepare();
    const between = createStrictLms('2004', { stored: lms.stored(), initial: LEARNER });
    await (await open(between, device)).leave();
    expect(device.kept.size).toBe(0);
    const second = await open(between, device);
    expect(second.planned()).toEqual([1]);
    expect(await second.isKept()).toBe(true);
  });

  it('keeps nothing where the tab does not know whose work it is', async () => {
    const { lms, device } = await prepare();
    const before = [...device.kept];
    const second = await open(lms, { ...createDevice(), store: device.store });
    expect(second.status()).toEqual(ENDED);
    second.plan(2);
    expect(await second.isKept()).toBe(false);
    expect([...device.kept]).toEqual(before);
  });

  it('keeps nothing after a review: that may have been another learner', async () => {
    const { lms, device } = await prepare();
    const review = createStrictLms('2004', { stored: lms.stored(), initial: { cmi: { mode: 'review' } } });
    await (await open(review, device)).leave();
    const again = await open(review, device);
    again.plan(2);
    expect(await again.isKept()).toBe(false);
  });
});

describe('work of a newer course', () => {
  const body = 'later';
  const NEWER = `4${checksum(body)}${body}`;
  const newerEntry: JournalEntry = { resume: NEWER, keptAt: 1 };

  it('is left as it is on record, and the learner is told that nothing is recorded', async () => {
    const lms = createStrictLms('2004', {
      initial: { cmi: { ...LEARNER.cmi, suspend_data: NEWER, location: '2.4', exit: 'suspend' } },
    });
    const device = createDevice();
    const visit = await open(lms, device);
    expect(visit.status()).toEqual({ kind: 'not-recorded', reason: 'newer' });
    visit.plan(1);
    expect(await visit.isKept()).toBe(false);
    await visit.leave();
    expect(lms.stored()).toContain(NEWER);
    expect(lms.sets('cmi.suspend_data')).toEqual([]);
    expect(lms.sets('cmi.location')).toEqual([]);
    expect(device.kept.size).toBe(0);
  });

  it('is left as it is on the device, the visit is recorded, and the learner is told', async () => {
    const lms = createStrictLms('2004', { initial: LEARNER });
    const device = createDevice();
    const before = await open(lms, device);
    before.plan(1);
    await before.leave();
    const [key = ''] = device.kept.keys();
    device.kept.set(key, newerEntry);
    const next = createStrictLms('2004', { stored: lms.stored(), initial: LEARNER });
    const visit = await open(next, device);
    expect(visit.launchNote).toBe('kept-newer');
    visit.plan(2);
    await visit.leave();
    expect(device.kept.get(key)).toEqual(newerEntry);
    expect(
      (await open(createStrictLms('2004', { stored: next.stored() }), createDevice())).planned(),
    ).toEqual([1, 2]);
  });
});
