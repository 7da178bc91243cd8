// @vitest-environment node
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { listFiles } from '../../scorm/build/list-files';
import type { ManifestFacts } from '../../scorm/manifest/manifest-facts';
import { findProfile } from '../../scorm/profiles/find-profile';

const SCHEMAS = fileURLToPath(new URL('../../scorm/schemas', import.meta.url));

const facts: ManifestFacts = {
  identifier: 'c',
  modules: ['m'],
  title: 'T',
  texts: [{ language: 'en', title: 'T', description: 'D' }],
  passMark: 80,
  files: ['index.html'],
};

test('the official schema files are unchanged', async () => {
  const lines = (await readFile(`${SCHEMAS}/SHA256SUMS`, 'utf8')).trim().split('\n');
  const expected = new Map(lines.map((line) => [line.slice(68), line.slice(0, 64)]));
  const listed = (await listFiles(SCHEMAS)).filter((path) => /\.(xsd|dtd)$/.test(path));
  expect(listed.toSorted()).toEqual([...expected.keys()].toSorted());
  for (const path of listed) {
    const contents = await readFile(`${SCHEMAS}/${path}`);
    expect(createHash('sha256').update(contents).digest('hex'), path).toBe(expected.get(path));
  }
});

/** Names of other files in a schema: imports, includes, the DTD of the document and the one that this reads. */
const listReferences = (text: string): readonly string[] =>
  [
    ...text.matchAll(/(?:schemaLocation\s*=\s*|<!(?:DOCTYPE|ENTITY)[^>]*\s)["']([\w.]+\.(?:xsd|dtd))["']/g),
  ].map((match) => match[1] ?? '');

test.each(['scorm12', 'scorm2004-3rd', 'scorm2004-4th'] as const)(
  'a %s package holds the schemas its manifest names, what they import, and no other',
  async (profile) => {
    const { manifest } = findProfile(profile);
    const location = /schemaLocation="([^"]*)"/.exec(manifest?.render(facts) ?? '')?.[1] ?? '';
    const needed = new Set(location.split(' ').filter((word) => word.endsWith('.xsd')));
    expect(needed.size).toBeGreaterThan(1);
    for (const name of needed) {
      const text = await readFile(`${SCHEMAS}/${manifest?.schemaFolder}/${name}`, 'utf8');
      // Official comments tell of files that no longer count.
      for (const reference of listReferences(text.replaceAll(/<!--[\s\S]*?-->/g, ''))) needed.add(reference);
    }
    expect(manifest?.schemaFiles.toSorted()).toEqual([...needed].toSorted());
  },
);
