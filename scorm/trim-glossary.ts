import { utf8ToBytes } from '@noble/hashes/utils.js';
import { listTerms } from '../src/content/list-terms';
import type { CourseFacts } from './course-facts';
import { readTexts } from './course-texts';
import type { PackageSources } from './package-sources';
import { listStrayLessons } from './select-files';

const GLOSSARY = /^locales\/[^/]+\/glossary\.json$/;

/** The terms of the lessons that have a place among the packaged modules. */
function listPackagedTerms({ modules, structures }: CourseFacts, packaged: readonly string[]) {
  const stray = listStrayLessons(modules, packaged);
  const lessons = structures
    .filter(({ module }) => packaged.includes(module.id))
    .flatMap((whole) => whole.lessons.filter(({ id }) => !stray.includes(`${whole.module.id}/${id}`)));
  return new Set<string>(lessons.flatMap(listTerms));
}

/** Keeps the texts of some terms, in their order; keys are `<term>.name` and `<term>.definition`. */
function keepTerms(contents: Uint8Array, terms: ReadonlySet<string>): Uint8Array {
  const texts = Object.entries(readTexts(contents));
  const kept = texts.filter(([key]) => terms.has(key.slice(0, key.lastIndexOf('.'))));
  return utf8ToBytes(JSON.stringify(Object.fromEntries(kept)));
}

/**
 * The same sources, whose glossaries hold only the terms of the packaged modules: the course lists those whose texts it finds. Trimmed
 * once more, as in a self-study edition that has only some modules, a glossary gives the same bytes as when trimmed from the whole.
 */
export function trimGlossary(
  sources: PackageSources,
  course: CourseFacts,
  packaged: readonly string[],
): PackageSources {
  const terms = listPackagedTerms(course, packaged);
  return {
    ...sources,
    readBuild: async (path) => {
      const contents = await sources.readBuild(path);
      return GLOSSARY.test(path) ? keepTerms(contents, terms) : contents;
    },
  };
}
