import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCmi5Record } from '../../src/tracking/cmi5/create-cmi5-record';
import { createCourseWording } from '../../src/tracking/cmi5/course-wording';
import { createUuid } from '../../src/tracking/cmi5/create-uuid';
import type { OpenedRecord } from '../../src/tracking/record-port';
import type { LrsReply, SendRequest } from '../../src/tracking/cmi5/lrs-transport';
import { SESSION_ID } from '../../src/tracking/cmi5/read-launch-data';
import { HOSTILE_TEXTS } from '../../src/tracking/testing/hostile-values';
import { sampleInteraction, sampleSnapshot } from '../../src/tracking/testing/samples';
import { PASSED, SAMPLE_OPTIONS, SAMPLE_WORDS, done } from './open-record';

const hostileText = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary' }));
const anyValue = fc.oneof(hostileText, fc.jsonValue(), fc.constantFrom(1e308, -1, 0.5, 101));
/** Right, or with one part replaced, or rubbish as a whole. */
const hostile = (right: object, names: readonly string[]) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(JSON.stringify(right)) },
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constantFrom(...names), anyValue)
        .map(([name, value]) => JSON.stringify({ ...right, [name]: value })),
    },
    { weight: 1, arbitrary: fc.oneof(hostileText, fc.json()) },
  );
const contextTemplate = { extensions: { [SESSION_ID]: 'session' }, contextActivities: {} };

const PLACES = {
  fetch: ['auth-token', 'error-code', 'error-text'],
  launchData: ['contextTemplate', 'launchMode', 'masteryScore', 'moveOn', 'returnURL'],
  document: ['resume', 'place', 'seconds', 'completed', 'passed', 'failed', 'modules', 'progress'],
  profile: ['languagePreference', 'audioPreference'],
  found: ['statements', 'more'],
} as const;

const anyLrs = fc.record({
  fetch: hostile({ 'auth-token': 'token' }, PLACES.fetch),
  launchData: hostile({ contextTemplate, launchMode: 'Normal' }, PLACES.launchData),
  document: hostile({ resume: '1abc' }, PLACES.document),
  profile: hostile({}, PLACES.profile),
  found: hostile({ statements: [] }, PLACES.found),
  status: fc.constantFrom(200, 200, 200, 204, 302, 400, 403, 409, 413, 500, 0, 999),
  /** The address of a launch is short. */
  name: anyValue.map((value) => (typeof value === 'string' ? value.slice(0, 3000) : value)),
});

type LrsAnswers = typeof anyLrs extends fc.Arbitrary<infer Answers> ? Answers : never;

/** A record store whose answers are what another made of them. */
const answerWith =
  (lrs: LrsAnswers): SendRequest =>
  async ({ method, url }): Promise<LrsReply> => {
    const reply = (text: string, status = 200) => ({ status, text });
    if (url.endsWith('/fetch')) return reply(lrs.fetch);
    if (url.includes('LMS.LaunchData')) return reply(lrs.launchData);
    if (url.includes('agents/profile')) return reply(lrs.profile);
    if (method !== 'GET') return reply('', lrs.status);
    return reply(url.includes('activities/state') ? lrs.document : lrs.found);
  };

function createHostileRecord(lrs: LrsAnswers) {
  const actor = { name: lrs.name, mbox: 'mailto:a@example.com' };
  return createCmi5Record({
    launch: {
      endpoint: 'https://lrs.example/',
      fetchUrl: 'https://lms.example/fetch',
      actor,
      agent: JSON.stringify(actor),
      registration: 'b3b0c9a2-3c0e-4bb0-9c1c-7c5f5d9f3d10',
      activityId: 'https://lms.example/a',
    },
    send: answerWith(lrs),
    keeper: { read: () => null, write: () => undefined },
    departure: { isLeaving: () => false, isFinal: () => false },
    wording: createCourseWording(SAMPLE_OPTIONS, SAMPLE_WORDS),
    options: { interactions: true },
    sessionSeconds: () => 1,
    isOnline: () => true,
    createId: createUuid,
    now: Date.now,
    wait: () => Promise.resolve(),
  });
}

const isBounded = (opened: OpenedRecord): boolean =>
  [opened.learnerName, opened.learnerId].every((text) => text.length <= 255) &&
  opened.resume.length <= 64_000 &&
  [opened.place, opened.language].every((text) => text.length <= 1000) &&
  (opened.passMark === null || (opened.passMark >= 0 && opened.passMark <= 100)) &&
  (opened.returnUrl === null || /^https?:/.test(opened.returnUrl));

/** A whole visit; answers what it began with. */
async function visit(lrs: LrsAnswers): Promise<OpenedRecord | null> {
  const port = createHostileRecord(lrs);
  const opened = await port.open();
  port.report(sampleInteraction());
  await port.save(sampleSnapshot());
  await port.save(done(PASSED));
  await port.examine();
  await port.close(done(PASSED));
  return opened.ok ? opened.value : null;
}

it.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 20), text] as const))(
  '%j in every place is bounded, and leads nowhere',
  async (_, text) => {
    const everywhere = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, text]));
    const opened = await visit({
      fetch: JSON.stringify({ ...everywhere(PLACES.fetch), 'auth-token': 'token' }),
      launchData: JSON.stringify({ ...everywhere(PLACES.launchData), contextTemplate }),
      document: JSON.stringify(everywhere(PLACES.document)),
      profile: JSON.stringify(everywhere(PLACES.profile)),
      found: JSON.stringify({
        statements: [everywhere(['result', 'id']), { result: { score: everywhere(['scaled']) } }],
      }),
      status: 200,
      name: text.slice(0, 3000),
    });
    expect(opened && isBounded(opened)).toBe(true);
    expect(opened).toMatchObject({ mode: 'normal', returnUrl: null, passMark: null });
  },
);

it('whatever a record store answers, nothing throws, what is read is bounded, and each save ends', async () => {
  const opens = { count: 0 };
  await fc.assert(
    fc.asyncProperty(anyLrs, async (lrs) => {
      const opened = await visit(lrs);
      if (opened) opens.count += 1;
      return opened === null || isBounded(opened);
    }),
    { numRuns: 80 },
  );
  expect(opens.count).toBeGreaterThan(10);
});
