// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { ManifestFacts } from '../../scorm/manifest/manifest-facts';
import { renderCmi5 } from '../../scorm/manifest/render-cmi5';
import { validateManifest } from './validate-manifest';

const facts: ManifestFacts = {
  identifier: 'sample-course',
  modules: ['welcome', 'loops'],
  title: 'Circular ICT',
  texts: [
    { language: 'en', title: 'Circular ICT', description: 'Buying well' },
    { language: 'fr', title: 'TIC circulaires', description: 'Bien acheter' },
  ],
  passMark: 80,
  files: ['index.html'],
};

const readIds = (xml: string): readonly string[] =>
  [...xml.matchAll(/ id="([^"]*)"/g)].map((match) => match[1] ?? '');

describe('the course structure of cmi5', () => {
  test.each([
    ['graded', facts],
    ['ungraded', { ...facts, passMark: undefined }],
    [
      'with a title of marks and other scripts',
      { ...facts, texts: [{ language: 'zh', title: `“TIC” <b> "ici" — 循環 ]]>`, description: '&' }] },
    ],
  ])('is valid against the official schema when %s', async (_, given) => {
    expect(await validateManifest('cmi5', renderCmi5(given))).toEqual([]);
  });

  test.each([
    ['an unknown element', (xml: string) => xml.replace('<title>', '<titel>x</titel><title>')],
    ['an unknown rule to move on', (xml: string) => xml.replace('CompletedAndPassed', 'Done')],
    ['a pass mark beyond 1', (xml: string) => xml.replace('0.8000', '80')],
    ['no address', (xml: string) => xml.replace('<url>index.html</url>', '')],
  ])('is refused with %s', async (_, spoil) => {
    const spoilt = spoil(renderCmi5(facts));
    expect(spoilt).not.toBe(renderCmi5(facts));
    expect(await validateManifest('cmi5', spoilt)).not.toEqual([]);
  });

  test('says when the course is satisfied, lest it be so unopened', () => {
    expect(renderCmi5(facts)).toContain('moveOn="CompletedAndPassed" masteryScore="0.8000"');
    expect(renderCmi5({ ...facts, passMark: 7 })).toContain('masteryScore="0.0700"');
    const ungraded = renderCmi5({ ...facts, passMark: undefined });
    expect(ungraded).toContain('moveOn="Completed"');
    expect(ungraded).not.toContain('masteryScore');
  });

  test('names course and unit by IRIs that differ and need no domain', () => {
    const ids = readIds(renderCmi5(facts));
    expect(new Set(ids).size).toBe(2);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('keeps its IRIs from release to release', () => {
    expect(readIds(renderCmi5(facts))).toEqual(RELEASED);
    const changed = { ...facts, title: 'New', texts: [], passMark: 60, modules: ['loops', 'welcome'] };
    expect(readIds(renderCmi5(changed))).toEqual(RELEASED);
  });

  test('shares no IRI with the package of other modules', () => {
    expect(
      readIds(renderCmi5({ ...facts, modules: ['loops'] })).filter((id) => RELEASED.includes(id)),
    ).toEqual([]);
  });
});

/** With other ones an LMS would part learners from their records. */
const RELEASED = [
  'urn:uuid:24a46c5c-a36c-5e61-baac-bd7eebe9d27d',
  'urn:uuid:c5f3430d-3f7e-5c4e-9f34-a05265a73015',
];
