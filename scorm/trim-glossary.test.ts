import { expect, test } from 'vitest';
import type { TermId } from '../src/content/ids';
import type { Lesson } from '../src/content/types';
import { measureModule } from '../src/engine/resume/create-worst-state';
import type { PackageSources } from './package-sources';
import { createCourseFacts, createModuleFacts } from './testing/sample-facts';
import { trimGlossary } from './trim-glossary';

const lesson = (id: string, terms: readonly TermId[], blocks: Lesson['blocks'] = []): Lesson => ({
  id,
  objectives: [],
  terms: [...terms],
  sources: [],
  blocks,
});
const define = (term: TermId): Lesson['blocks'] => [{ id: 'word', kind: 'definition', term }];

/** A course of two modules; one lesson of the first stands only beside the second. */
const course = createCourseFacts(
  [
    createModuleFacts('loops', { dependent: [{ lesson: 'with-lever', onlyWith: 'lever', minutes: 1 }] }),
    createModuleFacts('lever'),
  ],
  {
    structures: [
      measureModule({
        module: { id: 'loops', n: 1, objectives: [], lessons: [] },
        lessons: [lesson('one', ['reuse'], define('e-waste')), lesson('with-lever', ['indicator'])],
        quiz: undefined,
      }),
      measureModule({
        module: { id: 'lever', n: 2, objectives: [], lessons: [] },
        lessons: [lesson('one', ['reuse', 'govstack'])],
        quiz: undefined,
      }),
    ],
  },
);

const PATH = 'locales/en/glossary.json';
const TERMS = ['e-waste', 'govstack', 'indicator', 'recover', 'reuse'];
const GLOSSARY = JSON.stringify(
  Object.fromEntries(
    TERMS.flatMap((term) => [`${term}.name`, `${term}.definition`].map((key) => [key, key])),
  ),
);
const sources: PackageSources = {
  manifest: {},
  files: [],
  licences: new Map(),
  readBuild: (path) => Promise.resolve(new TextEncoder().encode(path === PATH ? GLOSSARY : path)),
  readSchema: () => Promise.reject(new Error('no schema')),
};

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const read = async (given: PackageSources) => decode(await given.readBuild(PATH));
const listTerms = async (packaged: readonly string[]) =>
  Object.keys(JSON.parse(await read(trimGlossary(sources, course, packaged))));

test('a glossary holds what the packaged lessons link to or define, with names and definitions, in its order', async () => {
  const both = (terms: readonly string[]) => terms.flatMap((term) => [`${term}.name`, `${term}.definition`]);
  expect(await listTerms(['loops'])).toEqual(both(['e-waste', 'reuse']));
  expect(await listTerms(['lever'])).toEqual(both(['govstack', 'reuse']));
  expect(await listTerms(['loops', 'lever'])).toEqual(both(['e-waste', 'govstack', 'indicator', 'reuse']));
});

test('a glossary cut twice is the same as one cut once', async () => {
  const part = trimGlossary(sources, course, ['loops', 'lever']);
  const once = await read(trimGlossary(sources, course, ['lever']));
  expect(await read(trimGlossary(part, course, ['lever']))).toBe(once);
});

test('other files stay as they are', async () => {
  const trimmed = trimGlossary(sources, course, ['lever']);
  for (const path of ['locales/en/start.json', 'locales/en/lever/glossary.json', 'glossary.json'])
    expect(decode(await trimmed.readBuild(path))).toBe(path);
});
