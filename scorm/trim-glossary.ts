import { listTerms } from '../src/content/list-terms';
import type { CourseFacts } from './course-facts';
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
  const texts: unknown = JSON.parse(new TextDecoder().decode(contents));
  const kept = Object.entries(Object(texts)).filter(([key]) => terms.has(key.slice(0, key.lastIndexOf('.'))));
  return new TextEncoder().encode(JSON.stringify(Object.fromEntries(kept)));
}

/**
 * The same sources with the glossary of these modules alone: the course lists the terms whose words it finds. Cut a second time, as by
 * a self-study edition that has only some modules, it comes out as from the whole.
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
