import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFoundScore } from './read-found';
import { readLanguages, readLaunchData, SESSION_ID } from './read-launch-data';
import { readStateDocument, writeStateDocument } from './state-document';

const contextTemplate = { extensions: { [SESSION_ID]: 's' }, platform: 'p' };

describe('what an LMS says of a session', () => {
  it('is taken over: template whole, mode, mastery score, address to return to', () => {
    expect(
      readLaunchData({
        contextTemplate,
        launchMode: 'Browse',
        masteryScore: 0.8,
        returnURL: 'https://lms.example/',
      }),
    ).toEqual({ contextTemplate, mode: 'review', masteryScore: 0.8, returnUrl: 'https://lms.example/' });
  });

  it('is none without a session, and bounded in all its parts', () => {
    expect(readLaunchData({})).toBeNull();
    expect(readLaunchData({ contextTemplate: { extensions: { [SESSION_ID]: 7 } } })).toBeNull();
    expect(readLaunchData({ contextTemplate: { ...contextTemplate, more: 'x'.repeat(30_000) } })).toBeNull();
    expect(readLaunchData({ contextTemplate, masteryScore: 80, launchMode: 7, returnURL: {} })).toEqual({
      contextTemplate,
      mode: 'normal',
      masteryScore: null,
      returnUrl: null,
    });
  });

  it('gives the languages that the learner prefers, or none', () => {
    expect(readLanguages({ languagePreference: 'fr-CA,en' })).toBe('fr-CA,en');
    expect(readLanguages({ languagePreference: ['fr'] })).toBe('');
    expect(readLanguages({ languagePreference: 'fr,'.repeat(1000) })).toBe('');
  });
});

describe('the document of the course', () => {
  it('comes back as it was written', () => {
    const document = {
      resume: '1abc',
      place: 'a.b',
      seconds: 90,
      sent: { completed: true, passed: 84, failed: null, modules: ['basics'], progress: 60 },
    };
    const read: unknown = JSON.parse(writeStateDocument(document));
    expect(readStateDocument(Object(read))).toEqual(document);
  });

  it('and a score that was found are of their form whatever comes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), fc.anything(), (value, part) => {
        const { sent, resume } = readStateDocument({ ...value, resume: part, modules: part, passed: part });
        expect(typeof resume).toBe('string');
        expect(sent.passed === null || (sent.passed >= 0 && sent.passed <= 100)).toBe(true);
        const score = readFoundScore({ statements: [part, { result: part }] });
        expect(score === null || (score >= 0 && score <= 100)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
