import { describe, expect, it } from 'vitest';
import { compareMemory, completeMemory, stampTexts } from './translation-memory';

const english = { title: 'The ladder', done_one: '{{count}} done', done_other: '{{count}} are done' };
const french = { title: 'L’échelle', done_one: 'un', done_many: 'beaucoup', done_other: 'plusieurs' };
const current = stampTexts(english, french);
const NO_FAULTS = { outdated: [], unstamped: [], stray: [] };

describe('the memory of translations', () => {
  it('stamps a translation with the beginning of the SHA-256 of the English text', () => {
    // printf 'The ladder' | sha256sum
    expect(stampTexts({ title: 'The ladder' }, { title: 'L’échelle' })).toEqual({ title: '38646667' });
  });

  it('stamps a plural form that English lacks with the general one', () => {
    expect(current['done_many']).toBe(current['done_other']);
    expect(current['done_one']).not.toBe(current['done_other']);
  });

  it('stamps nothing that has no English text', () => {
    expect(stampTexts(english, { stray: 'Perdu' })).toEqual({});
  });

  it('is without fault when all is stamped and nothing has changed', () => {
    expect(compareMemory(english, french, current)).toEqual(NO_FAULTS);
  });

  it('names the translations whose English text has changed', () => {
    const edited = { ...english, done_other: '{{count}} are finished' };
    expect(compareMemory(edited, french, current)).toEqual({
      ...NO_FAULTS,
      outdated: ['done_many', 'done_other'],
    });
  });

  it('names translations without a stamp and stamps without a translation', () => {
    const { title, ...rest } = current;
    expect(compareMemory(english, french, { ...rest, gone: title ?? '' })).toEqual({
      ...NO_FAULTS,
      unstamped: ['title'],
      stray: ['gone'],
    });
  });
});

describe('completing the memory', () => {
  it('adds what is missing and drops what is stray', () => {
    const { title, ...rest } = current;
    expect(completeMemory(english, french, { ...rest, gone: title ?? '' })).toEqual(current);
  });

  it('never renews the stamp of an outdated translation', () => {
    const edited = { ...english, title: 'The stairs' };
    const memory = completeMemory(edited, french, current);
    expect(memory['title']).toBe(current['title']);
    expect(compareMemory(edited, french, memory).outdated).toEqual(['title']);
  });
});
