import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createCourseState } from '../engine/course/course-state';
import { createWorstState, measureModule } from '../engine/resume/create-worst-state';
import { encodeResume } from '../engine/resume/encode-resume';
import { arbitraryState, plannedIndex } from '../engine/testing/course-states';
import { arbitraryModules } from '../engine/testing/whole-modules';
import { sealText } from '../sealed/seal-text';
import { decodePassport } from './decode-passport';
import { encodePassport } from './encode-passport';
import { joinFrames, listFrames } from './join-frames';
import type { Passport } from './passport';
import { LONGEST_FRAME, splitFrames } from './split-frames';

const index = plannedIndex;
const arbitraryPassport: fc.Arbitrary<Passport> = fc.record({
  courseId: fc.constant(index.id),
  version: fc.constantFrom('0.1.0', '2.10.3-beta'),
  day: fc.constantFrom('2026-11-26', '2028-02-29'),
  modules: fc.uniqueArray(fc.integer({ min: 1, max: 20 })),
  passMark: fc.integer({ min: 1, max: 100 }),
  state: arbitraryState(index),
});
const [sample] = fc.sample(arbitraryPassport, { numRuns: 1, seed: 7 });
const line = sample ? encodePassport(sample) : '';
const long = sealText('PASS1', 'x'.repeat(1800));

describe('the line of a passport', () => {
  it('says all that the passport says', () => {
    fc.assert(
      fc.property(arbitraryPassport, (passport) => {
        expect(decodePassport(encodePassport(passport), index)).toEqual({ ok: true, value: passport });
      }),
    );
  });

  it('is refused whichever character of it was changed, and wherever it was cut', () => {
    for (let at = 0; at < line.length; at++) {
      const other = line[at] === 'x' ? 'y' : 'x';
      expect(decodePassport(`${line.slice(0, at)}${other}${line.slice(at + 1)}`, index).ok).toBe(false);
      expect(decodePassport(line.slice(0, at), index).ok).toBe(false);
    }
  });
});

const seal = (changes: Readonly<Record<number, unknown>>, kind = 'PASS1'): string => {
  const resume = sample ? encodeResume(sample.state, index.id) : '';
  return sealText(
    kind,
    JSON.stringify(Object.assign([index.id, '1', '2026-11-26', [1], 80, resume], changes)),
  );
};

test('an honest line with these fields is read', () => {
  expect(decodePassport(seal({}), index)).toMatchObject({ ok: true, value: { passMark: 80 } });
});

test.each([
  ['of another course', seal({ 0: 'cooking' }), 'course'],
  [
    'with the state of another course',
    seal({ 5: encodeResume(createCourseState(1, 'en'), 'cooking') }),
    'course',
  ],
  ['of a later release', seal({}, 'PASS2'), 'newer'],
  ['with a state of a later format', seal({ 5: '9abcdefgAAAA' }), 'newer'],
  ['with a state that was cut', seal({ 5: '3abcdefgAAAA' }), 'damaged'],
  ['without a state', seal({ 5: '' }), 'damaged'],
  ['with a day that is none', seal({ 2: '2026-13-45' }), 'damaged'],
  ['with modules that are no numbers', seal({ 3: ['1'] }), 'damaged'],
  ['with a pass mark out of range', seal({ 4: 101 }), 'damaged'],
  ['that holds no list', sealText('PASS1', '{}'), 'damaged'],
  ['that is a certificate', sealText('CERT1', '[]'), 'foreign'],
  ['that is an address', 'https://example.org', 'foreign'],
  ['of megabytes', `PASS1.${'x'.repeat(2_000_000)}`, 'foreign'],
])('a line %s is refused with the reason', (_, text, error) => {
  expect(decodePassport(text, index)).toEqual({ ok: false, error });
});

test('a passport of an earlier release is read: its state is of an older format', async () => {
  const resume = (await readFile('src/engine/resume/fixtures/format-1.txt', 'utf8')).trim();
  const old = decodePassport(seal({ 5: resume }), index);
  expect(old.ok && old.value.state.modules.size).toBeGreaterThan(0);
});

describe('the QR codes of a passport', () => {
  it('give it back in any order, some of them read twice', () => {
    fc.assert(
      fc.property(arbitraryPassport, fc.nat(), (passport, seed) => {
        const text = encodePassport(passport);
        const frames = splitFrames(text);
        for (const frame of frames) expect(frame.length).toBeLessThanOrEqual(LONGEST_FRAME);
        const [shuffled = []] = fc.sample(
          fc.shuffledSubarray([...frames, ...frames], { minLength: frames.length * 2 }),
          { numRuns: 1, seed },
        );
        expect(joinFrames(shuffled)).toEqual({ ok: true, value: text });
        expect(joinFrames(listFrames(` ${shuffled.join('\n')}\n`))).toEqual({ ok: true, value: text });
      }),
    );
  });

  it('say which are missing', () => {
    const frames = splitFrames(long);
    expect(frames).toHaveLength(5);
    expect(joinFrames([frames[1] ?? '', frames[3] ?? ''])).toEqual({
      ok: false,
      error: { kind: 'missing', numbers: [1, 3, 5], count: 5 },
    });
  });

  it('of two passports are not joined, nor are a part and a changed copy of it', () => {
    const [one = '', two = ''] = splitFrames(long);
    const [, other = ''] = splitFrames(sealText('PASS1', 'y'.repeat(1800)));
    expect(joinFrames([one, other])).toEqual({ ok: false, error: { kind: 'mixed' } });
    expect(joinFrames([two, `${two}A`])).toEqual({ ok: false, error: { kind: 'mixed' } });
  });

  it.each(['', 'https://example.org', 'PASSPART1.abcdefgh.3.2.xyz', 'PASSPART1.abc.1.2.xyz'])(
    '"%s" is none',
    (text) => {
      expect(joinFrames([text])).toEqual({ ok: false, error: { kind: 'foreign' } });
    },
  );

  it('are as many as the longest state of these modules needs, and no more than can be numbered', () => {
    fc.assert(
      fc.property(arbitraryModules, (modules) => {
        const state = createWorstState(modules.map(measureModule), ['en']);
        const text = encodePassport({
          courseId: index.id,
          version: '1',
          day: '2026-11-26',
          modules: [],
          passMark: 80,
          state,
        });
        expect(splitFrames(text).length).toBeLessThanOrEqual(99);
      }),
      { numRuns: 20 },
    );
  });
});

it('a line that was copied with line breaks is whole', () => {
  const broken = line.replaceAll(/(.{40})/g, '$1\n');
  expect(joinFrames(listFrames(broken))).toEqual({ ok: true, value: line });
});
