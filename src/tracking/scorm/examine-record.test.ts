import { describe, expect, test } from 'vitest';
import type { RecordExamination } from '../record-port';
import { createScorm12Record } from '../scorm12/create-scorm12-record';
import { createScorm2004Record } from '../scorm2004/create-scorm2004-record';
import { openScripted } from '../testing/open-scripted';
import { listSets, openStrict } from '../testing/open-strict';
import { sampleSnapshot } from '../testing/samples';
import { describeFailure } from './describe-failure';

const SNAPSHOT = sampleSnapshot({ verdict: { status: 'passed', score: 90 } });

/** The stored data model without the time of the session, which every commit brings up to date. */
const withoutTime = (stored: string | null) => stored?.replaceAll(/"(?:session|total)_time":"[^"]*"/g, '');

describe.each([
  { version: '1.2', standard: 'scorm12', place: 'cmi.core.lesson_location' },
  { version: '2004', standard: 'scorm2004', place: 'cmi.location' },
] as const)('in a strict LMS with SCORM $version', ({ version, standard, place }) => {
  const fine = { standard, session: 'open', mode: 'normal', saving: 'saved', failure: null };

  test('the place is written once more and comes back, and nothing on record changes', async () => {
    const { lms, port } = await openStrict(version);
    await port.save(SNAPSHOT);
    const before = { stored: lms.stored(), sets: listSets(lms).length };
    await expect(port.examine()).resolves.toEqual({ ...fine, state: 'same', readBack: 'same' });
    expect(withoutTime(lms.stored())).toBe(withoutTime(before.stored));
    expect(listSets(lms).slice(before.sets)).toEqual([
      `${place}=${SNAPSHOT.place}`,
      expect.stringContaining('exit=suspend'),
      expect.stringContaining('session_time='),
    ]);
    expect(lms.refusals()).toEqual([]);
  });

  test('a save after it writes nothing that was not new', async () => {
    const { lms, port } = await openStrict(version);
    await port.save(SNAPSHOT);
    await port.examine();
    const before = listSets(lms).length;
    await expect(port.save(SNAPSHOT)).resolves.toMatchObject({ ok: true });
    expect(listSets(lms)).toHaveLength(before);
  });

  test('what an earlier visit left is compared as well', async () => {
    const first = await openStrict(version);
    await first.port.save(SNAPSHOT);
    await first.port.close(SNAPSHOT);
    const { port } = await openStrict(version, { stored: first.lms.stored() });
    await expect(port.examine()).resolves.toMatchObject({
      saving: 'nothing',
      state: 'same',
      readBack: 'same',
    });
  });

  test('before anything is on record, without network and after the end nothing is written', async () => {
    const { lms, port, network } = await openStrict(version);
    const before = listSets(lms).length;
    await expect(port.examine()).resolves.toMatchObject({ state: 'untested', readBack: 'untested' });
    await port.save(SNAPSHOT);
    const saved = listSets(lms).length;
    network.isOnline = false;
    await expect(port.examine()).resolves.toMatchObject({ readBack: 'untested' });
    expect([before, listSets(lms).length]).toEqual([before, saved]);
    network.isOnline = true;
    await port.close(null);
    const ended = lms.log.length;
    await expect(port.examine()).resolves.toMatchObject({ session: 'ended', readBack: 'untested' });
    expect(lms.log).toHaveLength(ended);
  });

  test('in review nothing is written', async () => {
    const mode = version === '1.2' ? { core: { lesson_mode: 'review' } } : { mode: 'review' };
    const { lms, port } = await openStrict(version, { initial: { cmi: mode } });
    await expect(port.examine()).resolves.toMatchObject({ mode: 'review', readBack: 'untested' });
    expect(lms.sets()).toEqual([]);
  });
});

/** A failure as the check of the course names it. */
const tell = (found: RecordExamination) => ({
  ...found,
  failure: found.failure && describeFailure(found.failure),
});

describe('in an LMS that misbehaves', () => {
  /** Keeps what is set, but for what `change` makes of it. */
  const keep = (change: (element: string, value: string) => string) => {
    const held = new Map<string, string>();
    return {
      SetValue: (element = '', value = '') => {
        held.set(element, change(element, value));
        return 'true';
      },
      GetValue: (element = '') => held.get(element) ?? '',
    };
  };
  const examine = async (script: Parameters<typeof openScripted>[1], create = createScorm12Record) => {
    const { port } = await openScripted(create, script);
    await port.save(SNAPSHOT);
    return tell(await port.examine());
  };

  test('that refuses the place, its number is told', async () => {
    const found = await examine({
      SetValue: (element = '') => (element.endsWith('location') ? 'false' : 'true'),
      GetLastError: () => '405',
      GetValue: (element = '') => (element.endsWith('location') ? 'home' : ''),
    });
    expect(found).toMatchObject({
      saving: 'failed',
      readBack: 'refused',
      failure: { code: 'refused', part: 'place', errorNumber: 405 },
    });
  });

  test('that keeps less than it accepts, a cut state is told from a changed one', async () => {
    const cut = await examine(
      keep((element, value) => (/suspend/.test(element) ? value.slice(0, 4) : value)),
    );
    expect(cut).toMatchObject({ state: 'cut', readBack: 'same' });
    const changed = await examine(keep((element, value) => (/suspend/.test(element) ? `&${value}` : value)));
    expect(changed).toMatchObject({ state: 'different', readBack: 'same' });
  });

  test('that says "true" and keeps nothing, the place does not come back', async () => {
    await expect(examine({})).resolves.toMatchObject({ saving: 'saved', readBack: 'different' });
  });

  test('that refuses every commit, that is told, though single values were taken', async () => {
    const found = await examine({
      ...keep((_, value) => value),
      Commit: () => 'false',
      GetLastError: () => '391',
    });
    expect(found).toMatchObject({ failure: { code: 'expired', part: 'commit', errorNumber: 391 } });
  });

  test('that throws after the start, nothing is thrown on', async () => {
    let isGone = false;
    const { port } = await openScripted(createScorm2004Record, {
      GetValue: () => {
        if (isGone) throw new Error('closed');
        return 'home';
      },
      SetValue: () => {
        if (isGone) throw new Error('closed');
        return 'true';
      },
    });
    isGone = true;
    expect(tell(await port.examine())).toMatchObject({
      readBack: 'refused',
      failure: { code: 'threw', part: 'place', errorNumber: 0 },
    });
  });

  test('that refuses to begin, the record is told as ended', async () => {
    const { port } = await openScripted(createScorm2004Record, {
      Initialize: () => 'false',
      GetLastError: () => '102',
    });
    expect(tell(await port.examine())).toEqual({
      standard: 'scorm2004',
      session: 'ended',
      mode: null,
      saving: 'nothing',
      state: 'untested',
      readBack: 'untested',
      failure: { code: 'refused', part: 'start', errorNumber: 102 },
    });
  });
});
