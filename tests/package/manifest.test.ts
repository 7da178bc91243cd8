// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { ManifestFacts } from '../../scorm/manifest/manifest-facts';
import { renderScorm12 } from '../../scorm/manifest/render-scorm12';
import { renderScorm2004 } from '../../scorm/manifest/render-scorm2004';
import { validateManifest, type ScormVersion } from './validate-manifest';

const facts: ManifestFacts = {
  identifier: 'sample-course',
  modules: ['welcome', 'loops'],
  title: 'Circular ICT',
  texts: [{ language: 'en', title: 'Circular ICT', description: 'Buying well' }],
  passMark: 80,
  files: ['index.html', 'assets/index-1.js', 'options.js'],
};

const RENDERERS: readonly (readonly [ScormVersion, (given: ManifestFacts) => string])[] = [
  ['scorm12', renderScorm12],
  ['scorm2004-3rd', renderScorm2004('3rd')],
  ['scorm2004-4th', renderScorm2004('4th')],
];

const readIdentifiers = (xml: string): readonly string[] =>
  [...xml.matchAll(/ (?:identifier|identifierref|default)="([^"]*)"/g)].map((match) => match[1] ?? '');

describe.each(RENDERERS)('the manifest of %s', (version, render) => {
  test.each([
    ['graded', facts],
    ['ungraded', { ...facts, passMark: undefined }],
    [
      'with a title of marks and other scripts',
      { ...facts, title: `Achats & “TIC” <durables> "ici" — 循環 ]]>` },
    ],
    ['with a title longer than 1.2 allows', { ...facts, title: '循'.repeat(300) }],
  ])('is valid against the official schemas when %s', async (_, given) => {
    expect(await validateManifest(version, render(given))).toEqual([]);
  });

  test.each([
    ['an unknown element', (xml: string) => xml.replace('<title>', '<titel>x</titel><title>')],
    ['an item before the title', (xml: string) => xml.replace('<title>', '<item identifier="x"/><title>')],
    ['two equal identifiers', (xml: string) => xml.replaceAll(/identifier="[^"]*"/g, 'identifier="same"')],
    ['an unknown kind of SCO', (xml: string) => xml.replace('="sco"', '="lesson"')],
  ])('is refused with %s', async (_, spoil) => {
    const spoilt = spoil(render(facts));
    expect(spoilt).not.toBe(render(facts));
    expect(await validateManifest(version, spoilt)).not.toEqual([]);
  });

  test('keeps marks of the title from becoming markup', () => {
    const xml = render({ ...facts, title: 'A & B <b> "c"' });
    expect(xml.match(/<title>A &amp; B &lt;b&gt; "c"<\/title>/g)).toHaveLength(2);
  });

  test('lists every file once, in one order whatever the order given', () => {
    const hrefs = [...render(facts).matchAll(/<file href="([^"]*)"/g)].map((match) => match[1]);
    expect(hrefs).toEqual(['assets/index-1.js', 'index.html', 'options.js']);
    expect(render({ ...facts, files: facts.files.toReversed() })).toBe(render(facts));
  });

  test('launches a page that is one of its files, by an item that names the resource', () => {
    const xml = render(facts);
    expect(/<resource [^>]*href="([^"]*)"/.exec(xml)?.[1]).toBe('index.html');
    expect(/identifierref="([^"]*)"/.exec(xml)?.[1]).toBe(/<resource identifier="([^"]*)"/.exec(xml)?.[1]);
    expect(/default="([^"]*)"/.exec(xml)?.[1]).toBe(/<organization identifier="([^"]*)"/.exec(xml)?.[1]);
  });

  test('keeps its identifiers when title, pass mark, files or order of modules change', () => {
    const changed = {
      ...facts,
      title: 'New',
      passMark: 60,
      files: ['index.html'],
      modules: ['loops', 'welcome'],
    };
    expect(readIdentifiers(render(changed))).toEqual(readIdentifiers(render(facts)));
  });

  test.each([
    ['of other modules', { ...facts, modules: ['loops'] }],
    ['under another identifier', { ...facts, identifier: 'other-course' }],
  ])('shares no identifier with the package %s', (_, other) => {
    const others = readIdentifiers(render(other));
    expect(others.filter((id) => readIdentifiers(render(facts)).includes(id))).toEqual([]);
  });

  test('declares no completion threshold', () => {
    expect(render(facts)).not.toMatch(/completionThreshold/i);
  });
});

describe('what an LMS reads from the manifest', () => {
  test('SCORM 1.2 finds version, SCO and pass mark where it looks for them', () => {
    const xml = renderScorm12(facts);
    expect(xml).toContain('<schemaversion>1.2</schemaversion>');
    expect(xml).toContain('adlcp:scormtype="sco"');
    expect(xml).toMatch(/<\/title>\s*<adlcp:masteryscore>80<\/adlcp:masteryscore>\s*<\/item>/);
    expect(renderScorm12({ ...facts, passMark: undefined })).not.toContain('masteryscore');
  });

  test.each([
    ['3rd', '2004 3rd Edition'],
    ['4th', '2004 4th Edition'],
  ] as const)(
    'SCORM 2004 %s Edition finds version, SCO and pass mark where it looks for them',
    (edition, version) => {
      const render = renderScorm2004(edition);
      const xml = render({ ...facts, passMark: 7 });
      expect(xml).toContain(`<schemaversion>${version}</schemaversion>`);
      expect(xml).toContain('adlcp:scormType="sco"');
      expect(xml).toMatch(
        /<imsss:primaryObjective satisfiedByMeasure="true">\s*<imsss:minNormalizedMeasure>0\.07<\/imsss:minNormalizedMeasure>/,
      );
      expect(render({ ...facts, passMark: undefined })).not.toContain('primaryObjective');
    },
  );

  test('SCORM 2004 leaves status to the course, flow to the one item and objectives to the attempt', () => {
    const xml = renderScorm2004('4th')({ ...facts, passMark: undefined });
    expect(xml).toContain(
      '<imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>',
    );
    expect(xml).toContain('<imsss:controlMode choice="true" flow="true"/>');
    expect(xml).toContain('adlseq:objectivesGlobalToSystem="false"');
    expect([...xml.matchAll(/hideLMSUI>(\w+)</g)].map((match) => match[1])).toEqual(['previous', 'continue']);
  });
});
