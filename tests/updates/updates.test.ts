import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deriveProgress } from '../../src/engine/course/derive-progress';
import { deriveVerdict } from '../../src/engine/course/derive-verdict';
import { fakeTime } from '../histories/fake-time';
import { ELEMENTS, readStanding, readStored, writeStored } from '../histories/stored-record';
import { CHANGES, type Change } from './changes';
import { encodeOldFormat } from './encode-old-format';
import { createMemoryStore, launch, type Launched, type Learning } from './launch';
import { listLosses } from './list-losses';
import { listDrops } from './read-standing';
import { createRelease } from './release';
import { FIRST_RELEASE } from './sample-modules';
import { STAGES, type Stage } from './stages';

beforeEach(() => fakeTime.install());
afterEach(() => fakeTime.uninstall());

const VERSIONS = ['1.2', '2004'] as const;
const first = createRelease(FIRST_RELEASE, ['en', 'fr']);
const releaseOf = ({ modules, languages = ['en', 'fr'] }: Change) => createRelease(modules, languages);

/** What the learner did in the first release, as the next one finds it. */
async function prepare(version: Learning['version'], { act, from, format }: Stage) {
  const course = await launch({ version, stored: null, store: createMemoryStore() }, first);
  act(course.learner);
  const before = course.state();
  const learning = await course.leave();
  expect(course.refusals()).toEqual([]);
  const old = format && encodeOldFormat(before, first.index.id, format);
  if (old) learning.store.replace(old);
  if (from === 'the device alone') return { before, learning: { ...learning, stored: null } };
  if (!old || learning.stored === null) return { before, learning };
  const stored = writeStored(learning.stored, ELEMENTS[version].state, old);
  return { before, learning: { ...learning, stored } };
}

/** What the note has to name, without order. */
function listExpected({ news = [], more = {} }: Change, { done, isFresh, format }: Stage): string[] {
  if (isFresh || format) return [];
  return [
    ...news,
    ...Object.entries(more).flatMap(([lesson, named]) => (done.includes(lesson) ? named : [])),
  ].toSorted();
}

const listNews = async ({ learner }: Launched) => (await learner.listNews()).toSorted();

describe.each(VERSIONS)('in SCORM %s', (version) => {
  describe.each(CHANGES)('after an update with $name', (change) => {
    const next = releaseOf(change);
    // What this device alone kept belongs to the package of its modules; see below.
    const stages = STAGES.filter(({ from }) => from !== 'the device alone' || !change.isOtherPackage);

    it.each(stages)('nothing is lost and the note names what is new: $name', async (stage) => {
      const { before, learning } = await prepare(version, stage);
      const isReview = stage.from === 'a review launch';
      const course = await launch(learning, next, { isReview });
      expect(listLosses(before, course.state(), next.index)).toEqual([]);
      expect(course.state().language).toBe(next.languages[0]);
      const expected = listExpected(change, stage);
      expect(await listNews(course)).toEqual(expected);
      const unseen = await course.leave();
      expect(isReview && course.writes() > 0).toBe(false);
      expect(listDrops(learning.stored, unseen.stored, version)).toEqual([]);
      expect(course.refusals()).toEqual([]);

      const again = await launch(unseen, next, { isReview });
      expect(await listNews(again)).toEqual(expected);
      again.learner.dismissNews();
      const seen = await again.leave();
      expect(listDrops(unseen.stored, seen.stored, version)).toEqual([]);
      const last = await launch(seen, next, { isReview });
      expect(await listNews(last)).toEqual(isReview ? expected : []);
      expect(last.launchNote).toBeNull();
      await last.leave();
    });

    it.each(stages)('the learner goes on to the end: $name', async (stage) => {
      const { learning } = await prepare(version, stage);
      if (stage.from === 'a review launch') return;
      const course = await launch(learning, next);
      course.learner.takeAll();
      const { state, rules } = course;
      expect(deriveVerdict(state(), next.index, rules)).toMatchObject({ status: 'passed' });
      expect(deriveProgress(state(), next.index, rules)).toBe(1);
      const left = await course.leave();
      expect(course.refusals()).toEqual([]);
      expect(readStanding(left.stored, version)).toMatchObject({ completion: 1, success: 2 });
      expect(listDrops(learning.stored, left.stored, version)).toEqual([]);
    });

    it.each(STAGES.filter(({ isPassed }) => isPassed))('finished stays finished: $name', async (stage) => {
      const { before, learning } = await prepare(version, stage);
      const course = await launch(learning, next);
      const { state, rules } = course;
      expect(state().finishedOn).not.toBeNull();
      expect(deriveProgress(state(), next.index, rules)).toBe(1);
      expect(deriveVerdict(state(), next.index, rules)).toEqual(deriveVerdict(before, first.index, rules));
      await course.leave();
    });
  });
});

describe('lessons that this device alone kept, when the package is replaced by one of other modules', () => {
  const stage = STAGES.find(({ from, format }) => from === 'the device alone' && !format);
  const others = CHANGES.filter(({ isOtherPackage }) => isOtherPackage);

  it.each(others)(
    'are not brought there, and are there again in a package of theirs: $name',
    async (change) => {
      if (!stage) throw new Error('the stage is missing');
      const { before, learning } = await prepare('1.2', stage);
      const other = await launch(learning, releaseOf(change));
      expect(other.launchNote).toBeNull();
      expect(other.state().modules.size).toBe(0);
      other.learner.takeLesson('welcome', 'case');
      const left = await other.leave();
      const again = await launch({ ...left, stored: null }, first);
      expect(again.launchNote).toBe('continued');
      expect(listLosses(before, again.state(), first.index)).toEqual([]);
      await again.leave();
    },
  );
});

describe('an attempt that an update finds under way', () => {
  const stage = STAGES.find(({ name }) => name.startsWith('in the middle of a quiz'));
  const change = CHANGES.find(({ name }) => name.startsWith('items of the pools'));

  it('goes on with the items that are left, asks none twice, and is marked on them', async () => {
    if (!stage || !change) throw new Error('stage or change is missing');
    const { before, learning } = await prepare('2004', stage);
    const next = releaseOf(change);
    const course = await launch(learning, next);
    const was = before.modules.get(5)?.quiz.attempt;
    const left = was?.items.filter((n) => n > 12) ?? [];
    const open = left.filter((n) => !was?.answers.has(n));
    expect(course.learner.answerQuiz('capstone', true)).toBe(open.length);
    const { quiz } = course.state().modules.get(5) ?? {};
    expect(quiz?.attempt).toMatchObject({ items: left, finished: true, percent: 100 });
    expect(quiz).toMatchObject({ attempts: 1, best: 100 });
    await course.leave();
  });

  it('begins anew where none of its items is left, and costs no try', async () => {
    const replaced = CHANGES.find(({ name }) => name.startsWith('pools with other'));
    if (!stage || !replaced) throw new Error('stage or change is missing');
    const { learning } = await prepare('1.2', stage);
    const course = await launch(learning, releaseOf(replaced));
    expect(course.learner.answerQuiz('capstone', true, 1)).toBe(1);
    expect(course.state().modules.get(5)?.quiz).toMatchObject({ attempts: 0, best: null });
    await course.leave();
  });
});

describe('the place on record', () => {
  it('is none where its lesson went with the update, so that the course resumes at what is open', async () => {
    const { learning } = await prepare('1.2', {
      name: 'in a lesson that goes',
      act: (learner) => learner.takeLesson('welcome', 'guess'),
      done: [],
    });
    const removed = CHANGES.find(({ name }) => name === 'a lesson removed');
    if (!removed) throw new Error('the change is missing');
    const course = await launch(learning, releaseOf(removed));
    expect(course.state().place).toBeNull();
    const left = await course.leave();
    expect(readStored(left.stored ?? '{}', ELEMENTS['1.2'].place)).toBe('home');
  });
});
