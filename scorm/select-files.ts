import type { PackageOptions, Profile } from '../src/content/package-options';
import { fail, succeed, type Result } from '../src/content/result';
import type { BuildManifest } from './build/build-manifest';
import type { CourseFacts } from './course-facts';
import { PAGE } from '../src/content/pages';

/** A finished build as a packager sees it. */
export interface BuildListing {
  readonly manifest: BuildManifest;
  /** Every file, relative to the build folder, with forward slashes. */
  readonly files: readonly string[];
}

interface Selection extends Pick<PackageOptions, 'modules' | 'languages' | 'profile'> {
  /** False leaves out of a self-study edition what no learner needs. */
  readonly isForTrainers?: boolean;
}
type Modules = CourseFacts['modules'];

interface Part {
  /** How the paths of its sources begin. */
  readonly sources: readonly string[];
  /** Texts of the whole course that its screens alone need. */
  readonly texts: readonly string[];
}

/** What a learner never needs; only the edition without an LMS carries it. */
const FOR_TRAINERS: Part = {
  sources: ['ui/screens/package-check/', 'ui/screens/trainer/'],
  texts: ['package-check', 'trainer'],
};

/** What keeps the course on a device (`codeSplitting` in `vite.config.ts`): packages for an LMS have none of it. */
const OFFLINE: Part = { sources: ['_offline-'], texts: ['offline'] };

/** The Cyrillic parts of the typefaces, with the script that brings them. */
const CYRILLIC: Part = { sources: ['app/cyrillic-faces'], texts: [] };

/** The file of the adapters that the first script does not hold (`codeSplitting` in `vite.config.ts`), and the packages that use it. */
const RECORDS = {
  source: '_records-',
  profiles: new Set<Profile>(['scorm2004-3rd', 'scorm2004-4th', 'cmi5']),
} as const;

/** Vite's name for the one style sheet of a build; the page links it, but no entry of the manifest names it. */
const STYLE_SHEET = 'style.css';

/** A file in the folder of a module, or a script into which the build joins its lessons or its drawings (`codeSplitting` in `vite.config.ts`). */
const OWNED = [/^\.\.\/(?:modules|assets)\/([^/]+)\//, /^_(?:m|drawn)-(.+)-.{8}\.js$/] as const;

/** The module that a source belongs to; pictures in `assets/shared/` belong to all. */
function findOwner(source: string): string | undefined {
  const owner = OWNED.map((form) => form.exec(source)?.[1]).find((id) => id !== undefined);
  return owner === 'shared' ? undefined : owner;
}

/** `<module>/<lesson>` of each lesson that has no place among the packaged modules. */
export const listStrayLessons = (modules: Modules, packaged: readonly string[]): readonly string[] =>
  modules.flatMap(({ id, dependent }) =>
    dependent.filter(({ onlyWith }) => !packaged.includes(onlyWith)).map(({ lesson }) => `${id}/${lesson}`),
  );

const listLeftOut = ({ profile, languages, isForTrainers = true }: Selection): readonly Part[] => [
  ...(profile === 'web' ? [] : [OFFLINE]),
  ...(profile === 'web' && isForTrainers ? [] : [FOR_TRAINERS]),
  ...(languages.includes('ru') ? [] : [CYRILLIC]),
];

function followImports(
  manifest: BuildManifest,
  selection: Selection,
  strayLessons: readonly string[],
): Result<ReadonlySet<string>, string> {
  const { modules, profile } = selection;
  const left = listLeftOut(selection).flatMap(({ sources }) => sources);
  const isLeftOut = (source: string): boolean => {
    if (left.some((beginning) => source.startsWith(beginning))) return true;
    if (source.startsWith(RECORDS.source) && !RECORDS.profiles.has(profile)) return true;
    const owner = findOwner(source);
    if (owner !== undefined && !modules.includes(owner)) return true;
    return strayLessons.some((lesson) => source === `../modules/${lesson}.ts`);
  };
  const paths = new Set<string>();
  const seen = new Set(STYLE_SHEET in manifest ? [PAGE, STYLE_SHEET] : [PAGE]);
  // A Set grows while it is walked: each source found is visited once.
  for (const source of seen) {
    const chunk = manifest[source];
    if (!chunk) return fail(`the build manifest has no entry "${source}"`);
    for (const path of [chunk.file, ...chunk.css, ...chunk.assets]) paths.add(path);
    for (const needed of chunk.imports) {
      // Left out, it would break the package; taken along, it would bring what was not chosen.
      if (isLeftOut(needed)) return fail(`"${source}" cannot run without "${needed}" of a module left out`);
      seen.add(needed);
    }
    for (const offered of chunk.dynamicImports) if (!isLeftOut(offered)) seen.add(offered);
  }
  return succeed(paths);
}

/** The texts of the chosen languages: those of the whole course, and those of the chosen modules with the lessons that have a place there. */
function selectTexts(
  files: readonly string[],
  selection: Selection,
  strayLessons: readonly string[],
): readonly string[] {
  const { modules, languages } = selection;
  const left = new Set(listLeftOut(selection).flatMap(({ texts }) => texts));
  return files.filter((path) => {
    const [, language, module, name] = /^locales\/([^/]+)\/(?:([^/]+)\/)?([^/]+)\.json$/.exec(path) ?? [];
    if (language === undefined || !languages.includes(language)) return false;
    if (module === undefined) return !left.has(name ?? '');
    return modules.includes(module) && !strayLessons.includes(`${module}/${name}`);
  });
}

/** What the first screen needs in each language; it also holds the title of the course. */
export const locateStartTexts = (language: string): string => `locales/${language}/start.json`;

/**
 * The files of a build that a package with the given one of its pages needs, sorted. The error names the file that is missing or in the wrong place.
 */
export function selectFiles(
  build: BuildListing,
  selection: Selection,
  modules: Modules,
  page: string,
): Result<readonly string[], string> {
  const strayLessons = listStrayLessons(modules, selection.modules);
  const reached = followImports(build.manifest, selection, strayLessons);
  if (!reached.ok) return reached;
  const indispensable = selection.languages.flatMap((language) => [
    locateStartTexts(language),
    ...selection.modules.map((module) => `locales/${language}/${module}/module.json`),
  ]);
  const selected = new Set([
    page,
    ...reached.value,
    ...indispensable,
    ...selectTexts(build.files, selection, strayLessons),
  ]);
  const missing = [...selected].find((path) => !build.files.includes(path));
  return missing === undefined ? succeed([...selected].toSorted()) : fail(`the build lacks "${missing}"`);
}
