import { afterEach, beforeEach, expect, it } from 'vitest';
import { succeed } from '../../src/content/result';
import type { RecordSnapshot } from '../../src/tracking/record-port';
import { sampleSnapshot } from '../../src/tracking/testing/samples';
import { createTab, loadPage, type Tab } from '../cmi5/open-record';
import { startLrs, type Lrs } from '../support/lrs/start-lrs';

let lrs: Lrs;
beforeEach(async () => {
  lrs = await startLrs();
});
afterEach(() => lrs.close());

/** What a course does with its record, ours or that of a first tutorial. */
interface Client {
  /** The state on record; null when the record did not open. */
  readonly open: () => Promise<string | null>;
  /** Answers whether the learner was told that it is saved. */
  readonly save: (snapshot: RecordSnapshot) => Promise<boolean>;
}

function createOurs(search: string, tab: Tab): Client {
  const port = loadPage(search, tab);
  return {
    open: async () => {
      const opened = await port.open();
      return opened.ok ? opened.value.resume : null;
    },
    save: async (snapshot) => (await port.save(snapshot)).ok,
  };
}

/** Asks for the token with each page, and keeps the state for the end, when `terminated` is sent. */
function createNaive(search: string): Client {
  const query = new URLSearchParams(search);
  const place = new URLSearchParams({
    stateId: 'naive',
    activityId: query.get('activityId') ?? '',
    agent: query.get('actor') ?? '',
    registration: query.get('registration') ?? '',
  });
  return {
    open: async () => {
      const answer: unknown = await (await fetch(query.get('fetch') ?? '', { method: 'POST' })).json();
      const token: unknown = Reflect.get(Object(answer), 'auth-token');
      if (typeof token !== 'string') return null;
      const headers = { Authorization: `Basic ${token}`, 'X-Experience-API-Version': '1.0.3' };
      const held = await fetch(`${query.get('endpoint')}activities/state?${place}`, { headers });
      return held.ok ? held.text() : '';
    },
    save: async () => succeed(undefined).ok,
  };
}

/** A learner whose page is loaded anew in its tab, and killed in the end; answers all that was lost (q30). */
async function visitHost(create: (search: string, tab: Tab) => Client): Promise<string[]> {
  const losses: string[] = [];
  const expectState = (when: string, state: string | null, saved: string | null): void => {
    if (saved !== null && state !== saved) losses.push(`${when}: ${state} instead of ${saved}`);
  };
  let saved: string | null = null;
  const work = async (client: Client, resume: string): Promise<void> => {
    if (await client.save(sampleSnapshot({ resume }))) saved = resume;
  };
  const { search } = lrs.launch();
  const tab = createTab();
  const first = create(search, tab);
  await first.open();
  await work(first, 'half');
  const reloaded = create(search, tab);
  expectState('loaded anew', await reloaded.open(), saved);
  await work(reloaded, 'whole');
  // Nothing tells the page that it is killed: no `terminated` arrives.
  expectState('launched again', await create(lrs.launch().search, createTab()).open(), saved);
  return losses;
}

it('a cmi5 host that never gets "terminated" and hands its token out once costs nothing', async () => {
  expect(await visitHost(createOurs)).toEqual([]);
  expect(lrs.broken).toEqual([]);
});

it('and is more than a textbook client stands: it loses the session with the page, and the state with the end', async () => {
  const losses = await visitHost(createNaive);
  expect(losses.map((loss) => loss.split(':')[0])).toEqual(['loaded anew', 'launched again']);
});
