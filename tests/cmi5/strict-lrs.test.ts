import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { look } from '../support/lrs/lrs-session';
import type { LaunchChoices } from '../support/lrs/launch-session';
import { startLrs, type Lrs } from '../support/lrs/start-lrs';
import { beginNaively, change, CMI5, make, MASTERY, MOVE_ON, PROGRESS } from './naive-client';

let lrs: Lrs;
beforeAll(async () => {
  lrs = await startLrs();
});
beforeEach(() => {
  lrs.store.sessions.splice(0);
  lrs.store.statements.splice(0);
  lrs.broken.splice(0);
});
afterAll(() => lrs.close());

const begin = (choices?: LaunchChoices, steps?: Parameters<typeof beginNaively>[2]) =>
  beginNaively(lrs, choices, steps);

it('takes a whole course that keeps the rules', async () => {
  const { launched, ask } = await begin({ masteryScore: 0.8 });
  for (const verb of ['experienced', 'progressed', 'completed', 'passed', 'terminated'])
    expect(await ask('POST', 'statements', make(launched, verb))).toBe(200);
  expect(lrs.broken).toEqual([]);
});

it('takes what is said of a part of the course with the verbs of the whole, as no statement of cmi5', async () => {
  const { launched, ask } = await begin();
  const { contextActivities } = launched.session.contextTemplate;
  const part = change(make(launched, 'completed'), 'object/id', `${launched.session.activityId}/part`);
  expect(await ask('POST', 'statements', change(part, 'context/contextActivities', contextActivities))).toBe(
    200,
  );
});

describe('refuses, by the requirement that it breaks, a statement', () => {
  const spoilt: readonly (readonly [id: string, verb: string, path: string, value: unknown])[] = [
    ['9.1.0.0-1 (d)', 'completed', 'id', undefined],
    ['9.7.0.0-1 (d)', 'completed', 'timestamp', undefined],
    ['9.7.0.0-2 (d)', 'completed', 'timestamp', '2026-05-01T12:00:00+02:00'],
    ['8.1.3.0-3 (d)', 'completed', 'actor/name', 'Another'],
    ['10.2.1.0-6 (d)', 'completed', 'context', undefined],
    ['9.6.3.1-4 (d)', 'completed', 'context/extensions', {}],
    ['10.2.1.0-7 (d)', 'completed', 'context/platform', 'Ours'],
    ['9.6.1.0-1 (d)', 'completed', 'context/registration', randomUUID()],
    ['6.3.0.0-1', 'experienced', 'verb/id', 'http://adlnet.gov/expapi/verbs/voided'],
    [
      '9.6.2.2-2 (d)',
      'terminated',
      'context/contextActivities/category',
      [{ id: 'https://lms.example/categories/mandatory' }, CMI5, MOVE_ON],
    ],
    ['4.1.0.0-1', 'experienced', 'object/id', 'no IRI'],
    ['4.1.0.0-1', 'experienced', 'result/duration', '1 hour'],
    ['4.1.0.0-1', 'experienced', 'object/definition', { choices: [{ id: 'a' }, { id: 'a' }] }],
    ['9.3.0.0-1', 'completed', 'verb/id', 'http://adlnet.gov/expapi/verbs/experienced'],
    ['9.4.0.0-1 (d)', 'completed', 'object/id', 'https://other.example'],
    ['9.5.1.0-2 (d)', 'completed', 'result/score', { scaled: 1 }],
    ['9.5.1.0-1', 'passed', 'result/score/scaled', -0.5],
    ['9.5.1.0-3 (d1)', 'passed', 'result/score/min', undefined],
    ['9.5.1.0-3 (d2)', 'passed', 'result/score/max', undefined],
    ['9.5.2.0-1 (d1)', 'passed', 'result/success', false],
    ['9.5.2.0-2 (d)', 'failed', 'result/success', true],
    ['9.5.2.0-3 (d)', 'completed', 'result/success', true],
    ['9.5.3.0-1 (d1)', 'completed', 'result/completion', false],
    ['9.5.3.0-2 (d)', 'passed', 'result/completion', true],
    ['9.5.4.1-1 (d)', 'terminated', 'result', undefined],
    ['9.5.4.1-2 (d)', 'completed', 'result/duration', undefined],
    ['9.5.4.1-3 (d)', 'passed', 'result/duration', undefined],
    ['9.5.4.1-4 (d)', 'failed', 'result/duration', undefined],
    ['9.6.3.2-2 (d)', 'passed', `context/extensions/${MASTERY.replaceAll('/', '|')}`, undefined],
    ['9.3.4.0-2 (d2)', 'passed', 'result/score/scaled', 0.79],
    ['9.3.5.0-2 (d)', 'failed', 'result/score/scaled', 0.8],
    ['cmi5 9.5.5.1', 'progressed', 'result/extensions', undefined],
    ['cmi5 9.5.5.1', 'progressed', 'result/extensions', { [PROGRESS.replace('https', 'http')]: 40 }],
    ['cmi5 9.5.5.1', 'progressed', 'result/extensions', { [PROGRESS]: '40' }],
    ['cmi5 9.5.5.1', 'progressed', 'result/extensions', { [PROGRESS]: 40.5 }],
    ['cmi5 9.5.5.1', 'progressed', 'result/extensions', { [PROGRESS]: 101 }],
    ['cmi5 9.5.5.1', 'experienced', 'result/extensions', { [PROGRESS]: -1 }],
    ['cmi5 9.5.5.1', 'completed', 'result/extensions', { [PROGRESS]: 100 }],
  ];
  it.each(spoilt)('%s: %s with another %s', async (id, verb, path, value) => {
    const { launched, ask } = await begin({ masteryScore: 0.8 });
    const right = make(launched, verb);
    const wrong = path.includes('|')
      ? change(right, 'context/extensions', launched.session.contextTemplate['extensions'])
      : change(right, path, value);
    expect(await ask('POST', 'statements', [wrong])).toBeGreaterThanOrEqual(400);
    expect(lrs.broken).toEqual([id]);
    expect(lrs.verbs()).toEqual(['initialized']);
  });

  it.each([
    ['9.6.2.2-1 (d1)', 'completed'],
    ['9.6.2.2-1 (d2)', 'passed'],
    ['9.6.2.2-1 (d3)', 'failed'],
  ])('%s: %s without the category that lets the learner move on', async (id, verb) => {
    const { launched, ask } = await begin();
    const [kept] = [look(launched.session.contextTemplate, 'contextActivities', 'category')].flat();
    await ask(
      'POST',
      'statements',
      change(make(launched, verb), 'context/contextActivities/category', [kept, CMI5]),
    );
    expect(lrs.broken).toEqual([id]);
  });

  it.each(['initialized', 'completed', 'passed', 'failed', 'terminated'])(
    '9.6.2.1-1: %s about the course without the category of cmi5',
    async (verb) => {
      const steps = ['launch data', 'preferences', 'initialized'] as const;
      const { launched, ask } = await begin({}, verb === 'initialized' ? steps.slice(0, 2) : steps);
      const { contextActivities } = launched.session.contextTemplate;
      const bare = change(make(launched, verb), 'context/contextActivities', contextActivities);
      expect(await ask('POST', 'statements', bare)).toBe(403);
      expect(lrs.broken).toEqual(['9.6.2.1-1']);
    },
  );

  it('cmi5 9.5.5.1: of progress after completion', async () => {
    const { launched, ask } = await begin();
    await ask('POST', 'statements', make(launched, 'completed'));
    await ask('POST', 'statements', make(launched, 'progressed'));
    expect(lrs.broken).toEqual(['cmi5 9.5.5.1']);
  });

  it.each([
    ['9.3.0.0-2 (d)', ['completed', 'completed']],
    ['9.3.0.0-3 (d)', ['failed', 'passed']],
    ['9.3.2.0-3 (d)', ['initialized']],
    ['9.3.0.0-5 (d2)', ['terminated', 'experienced']],
  ])('%s: in the order %j', async (id, verbs) => {
    const { launched, ask } = await begin();
    for (const verb of verbs) await ask('POST', 'statements', make(launched, verb));
    expect(lrs.broken).toEqual([id]);
  });

  it.each([
    ['9.3.0.0-6 (d2)', 'completed', 'completed'],
    ['9.3.0.0-7 (d2)', 'passed', 'passed'],
    ['9.3.0.0-8 (d)', 'passed', 'failed'],
  ])('%s: %s in one session, %s in the next', async (id, first, second) => {
    const one = await begin();
    await one.ask('POST', 'statements', make(one.launched, first));
    const other = await begin();
    await other.ask('POST', 'statements', make(other.launched, second));
    expect(lrs.broken).toEqual([id]);
  });

  it.each([
    ['10.2.2.0-2 (d)', 'Browse'],
    ['10.2.2.0-3 (d)', 'Review'],
  ] as const)('%s: of completion in mode %s', async (id, launchMode) => {
    const { launched, ask } = await begin({ launchMode });
    await ask('POST', 'statements', make(launched, 'completed'));
    expect(lrs.broken).toEqual([id]);
  });

  it.each([
    ['9.3.0.0-4 (d2)', 'experienced', ['launch data', 'preferences']],
    ['11.0.0.0-3 (d2)', 'initialized', ['launch data']],
    ['10.2.1.0-4', 'initialized', ['preferences']],
  ] as const)('%s: %s when there was nothing before but %j', async (id, verb, steps) => {
    const { launched, ask } = await begin({}, steps);
    expect(await ask('POST', 'statements', make(launched, verb))).toBe(403);
    expect(lrs.broken).toEqual([id]);
  });

  it('of a batch in which another is wrong, and 409 for one that is there under its id and says something else', async () => {
    const { launched, ask } = await begin();
    const right = make(launched, 'experienced');
    expect(await ask('POST', 'statements', [right, change(right, 'id', 'x')])).toBe(403);
    expect(lrs.verbs()).toEqual(['initialized']);
    expect(await ask('POST', 'statements', right)).toBe(200);
    expect(await ask('POST', 'statements', right)).toBe(200);
    expect(await ask('POST', 'statements', change(right, 'object/id', 'https://other.example'))).toBe(409);
    expect(lrs.verbs()).toEqual(['initialized', 'experienced']);
  });
});

describe('refuses a request', () => {
  const STATE = (query: URLSearchParams, changed: Record<string, string> = {}) =>
    `activities/state?${new URLSearchParams({
      stateId: 'x',
      agent: query.get('actor') ?? '',
      activityId: query.get('activityId') ?? '',
      registration: query.get('registration') ?? '',
      ...changed,
    }).toString()}`;

  it.each([
    ['8.1.3.0-3 (d)', { agent: '{"mbox":"mailto:x@example.com"}' }],
    ['8.1.4.0-3 (d)', { registration: randomUUID() }],
    ['7.0.0.0-3', { activityId: 'https://other.example' }],
    ['10.2.1.0-5 (d)', { stateId: 'LMS.LaunchData' }],
  ])('%s: for a document with %j', async (id, changed) => {
    const { ask, query } = await begin();
    expect(await ask('PUT', STATE(query, changed), {})).toBe(403);
    expect(lrs.broken).toEqual([id]);
  });

  it('for a profile of another learner or name, without a version, without or with another token, after the token expired', async () => {
    const { ask, agent, query, launched } = await begin();
    await ask('GET', 'agents/profile?profileId=cmi5LearnerPreferences&agent={}');
    await ask('GET', `agents/profile?profileId=mine&agent=${agent}`);
    await ask('GET', STATE(query), undefined, { 'X-Experience-API-Version': '' });
    await ask('GET', STATE(query), undefined, { Authorization: 'Basic other' });
    launched.session.isExpired = true;
    await ask('GET', STATE(query));
    expect(lrs.broken).toEqual([
      '11.0.0.0-1 (d)',
      '11.0.0.0-4',
      '4.1.0.0-1',
      '8.1.2.0-5 (d)',
      '8.1.2.0-2 (d)',
    ]);
  });

  it('for a token by another method than POST, or a second time', async () => {
    const address = new URLSearchParams(lrs.launch().search).get('fetch') ?? '';
    expect((await fetch(address)).status).toBe(405);
    await fetch(address, { method: 'POST' });
    const again = await fetch(address, { method: 'POST' });
    expect([again.status, await again.json()]).toEqual([200, { 'error-code': '1', 'error-text': 'used' }]);
    expect(lrs.broken).toEqual(['8.2.1.0-2', '8.2.3.0-1']);
  });
});
