import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../testing/hostile-values';
import { readLaunch } from './read-launch';

const RIGHT = {
  endpoint: 'https://lrs.example/xapi',
  fetch: 'https://lms.example/token?s=1',
  actor: '{"account":{"homePage":"https://lms.example","name":"7"},"name":"Awa"}',
  registration: '7d5b1c1e-6f2a-4e7e-9d2b-0b1d5a3c9f10',
  activityId: 'https://lms.example/a',
};
const write = (values: Record<string, string>) => `?${new URLSearchParams(values).toString()}`;

describe('the address that launches the course', () => {
  it('is read in any order, beside other parameters', () => {
    const reversed = Object.fromEntries(Object.entries({ ...RIGHT, other: 'x' }).toReversed());
    expect(readLaunch(write(reversed))).toMatchObject({
      ok: true,
      value: {
        endpoint: 'https://lrs.example/xapi/',
        fetchUrl: RIGHT.fetch,
        agent: RIGHT.actor,
        actor: { name: 'Awa' },
        registration: RIGHT.registration,
        activityId: RIGHT.activityId,
      },
    });
  });

  it.each([
    ['endpoint', 'javascript:alert(1)'],
    ['endpoint', 'xapi/'],
    ['fetch', 'data:application/json,{}'],
    ['fetch', ''],
    ['actor', '{"name":"Awa"}'],
    ['actor', '["mbox"]'],
    ['actor', '{'],
    ['registration', '1'],
    ['activityId', 'no address'],
    ['activityId', `https://lms.example/${'a'.repeat(9000)}`],
  ])('is none when %s is %s', (name, value) => {
    expect(readLaunch(write({ ...RIGHT, [name]: value }))).toEqual({ ok: false, error: name });
  });

  it('is none when a part is missing, and hurts nothing whatever it says', () => {
    for (const name of Object.keys(RIGHT))
      expect(readLaunch(write({ ...RIGHT, [name]: '' }))).toEqual({ ok: false, error: name });
    const text = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary' }), fc.json());
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(RIGHT)), text, (name, value) => {
        const launch = readLaunch(write({ ...RIGHT, [name]: value }));
        const wrong = launch.ok ? null : launch.error;
        expect([null, name]).toContain(wrong);
        expect(launch.ok ? launch.value.fetchUrl : 'http:').toMatch(/^https?:/);
      }),
      { numRuns: 60 },
    );
  });
});
