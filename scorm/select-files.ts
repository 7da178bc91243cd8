import type { PackageOptions } from '../src/content/package-options';
import { fail, succeed, type Result } from '../src/content/result';
import type { BuildManifest } from './build/build-manifest';

/** A finished build as a packager sees it. */
export interface BuildListing {
  readonly manifest: BuildManifest;
  /** Every file, relative to the build folder, with forward slashes. */
  readonly files: readonly string[];
}

type Selection = Pick<PackageOptions, 'modules' | 'languages'>;

const PAGE = 'index.html';
/** Vite's name for the one style sheet of a build; the page links it, but no entry of the manifest names it. */
const STYLE_SHEET = 'style.css';

/** The module whose folder a source file lies in; pictures in `assets/shared/` belong to all. */
function findOwner(source: string): string | undefined {
  const owner = /^\.\.\/(?:modules|assets)\/([^/]+)\//.exec(source)?.[1];
  return owner === 'shared' ? undefined : owner;
}

function followImports(manifest: BuildManifest, modules: readonly string[]): Result<Set<string>, string> {
  const isLeftOut = (source: string): boolean => {
    const owner = findOwner(source);
    return owner !== undefined && !modules.includes(owner);
  };
  const paths = new Set([PAGE]);
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

/** The texts of the chosen languages: those of the whole course, and those of the chosen modules. */
function selectTexts(files: readonly string[], { modules, languages }: Selection): readonly string[] {
  return files.filter((path) => {
    const [, language, module] = /^locales\/([^/]+)\/(?:([^/]+)\/)?[^/]+\.json$/.exec(path) ?? [];
    if (language === undefined || !languages.includes(language)) return false;
    return module === undefined || modules.includes(module);
  });
}

/** What the first screen needs in each language; it also holds the title of the course. */
export const locateStartTexts = (language: string): string => `locales/${language}/start.json`;

/** The files of a build that a package needs, sorted. The error names the file that is missing or in the wrong place. */
export function selectFiles(build: BuildListing, selection: Selection): Result<readonly string[], string> {
  const reached = followImports(build.manifest, selection.modules);
  if (!reached.ok) return reached;
  const indispensable = selection.languages.flatMap((language) => [
    locateStartTexts(language),
    ...selection.modules.map((module) => `locales/${language}/${module}/module.json`),
  ]);
  const selected = new Set([...reached.value, ...indispensable, ...selectTexts(build.files, selection)]);
  const missing = [...selected].find((path) => !build.files.includes(path));
  return missing === undefined ? succeed([...selected].toSorted()) : fail(`the build lacks "${missing}"`);
}
