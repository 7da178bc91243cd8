import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { PackageOptions } from '../src/content/package-options';
import { fail, succeed, type Result } from '../src/content/result';
import { USUAL } from './check/limits';
import { checkState, type StateSize } from './check-state';
import { completeWeb } from './complete-web';
import { isGraded, type CourseFacts } from './course-facts';
import { readCourseTexts, type Texts } from './course-texts';
import { findProfile } from './profiles/find-profile';
import type { ManifestTexts } from './manifest/manifest-facts';
import type { PackageFiles, PackageSources } from './package-sources';
import { OPENING_SCRIPT, renderOptionsFile } from '../src/content/options-file';
import { OPTIONS_FILE } from '../src/content/options-name';
import { choosePage } from './choose-page';
import { PAGE } from '../src/content/pages';
import { locateStartTexts, selectFiles } from './select-files';
import { trimGlossary } from './trim-glossary';

/** A package that is not zipped yet. */
export interface AssembledPackage {
  readonly files: PackageFiles;
  readonly state: StateSize;
}

/** Upload filters and old servers refuse spaces, letters beyond ASCII, dotfiles and long paths. */
const isPortable = (path: string): boolean =>
  path.length <= USUAL.path && /^[A-Za-z0-9_][A-Za-z0-9._/-]*$/.test(path);

/** The title of the course. With one module of several its title comes first, as lists in an LMS cut what is long. */
function deriveTitle(texts: Texts, { modules }: PackageOptions, course: CourseFacts): string | undefined {
  const whole = texts['title'];
  const [only] = modules;
  if (whole === undefined || only === undefined || modules.length > 1 || course.modules.length === 1)
    return whole;
  const module = texts[`module.${only}`];
  return module === undefined ? whole : `${module} – ${whole}`;
}

/** What the manifest says of the package in one language. The error names the file that has no title. */
function deriveTexts(
  language: string,
  options: PackageOptions,
  course: CourseFacts,
  files: PackageFiles,
): Result<ManifestTexts, string> {
  const file = locateStartTexts(language);
  const texts = readCourseTexts(files.get(file));
  const title = options.title ?? deriveTitle(texts, options, course);
  if (title === undefined) return fail(`"${file}" has no title of the course`);
  return succeed({ language, title, description: texts['subtitle'] ?? title });
}

/** Whether the manifest carries a pass mark. With one, many LMSs turn the score into passed or failed by themselves. */
const reportsVerdict = ({ reporting, modules }: PackageOptions, course: CourseFacts): boolean =>
  reporting === 'passed' && isGraded(course, modules);

function deriveAllTexts(
  options: PackageOptions,
  course: CourseFacts,
  files: PackageFiles,
): Result<readonly ManifestTexts[], string> {
  const texts: ManifestTexts[] = [];
  for (const language of options.languages) {
    const derived = deriveTexts(language, options, course, files);
    if (!derived.ok) return derived;
    texts.push(derived.value);
  }
  return succeed(texts);
}

/** The files with the manifest of the profile. */
function addManifest(
  options: PackageOptions,
  course: CourseFacts,
  files: PackageFiles,
  texts: readonly ManifestTexts[],
): PackageFiles {
  const { manifest } = findProfile(options.profile);
  if (!manifest) return files;
  const rendered = manifest.render({
    identifier: options.identifier,
    modules: options.modules,
    title: texts[0]?.title ?? options.identifier,
    texts,
    passMark: reportsVerdict(options, course) ? options.passMark : undefined,
    files: [...files.keys()],
  });
  return new Map([...files, [manifest.name, utf8ToBytes(`${rendered}\n`)]]);
}

/** All files of one package, ready to be zipped. The error is one line for whoever asked for it. Rejects only when a source cannot be read. */
export async function assemblePackage(
  options: PackageOptions,
  course: CourseFacts,
  given: PackageSources,
): Promise<Result<AssembledPackage, string>> {
  const state = checkState(options, course);
  if (!state.ok) return state;
  const sources = trimGlossary(given, course, options.modules);
  const { manifest } = findProfile(options.profile);
  const page = choosePage(options);
  const selected = selectFiles(sources, options, course.modules, page);
  if (!selected.ok) return selected;
  const files = new Map(sources.licences);
  for (const path of selected.value) files.set(path === page ? PAGE : path, await sources.readBuild(path));
  for (const name of manifest?.schemaFiles ?? [])
    files.set(name, await sources.readSchema(`${manifest?.schemaFolder ?? ''}/${name}`));
  const opening = new TextDecoder().decode(await sources.readBuild(OPENING_SCRIPT));
  const facts = { ...options, largestState: state.value.most };
  files.set(OPTIONS_FILE, utf8ToBytes(renderOptionsFile(facts, opening)));
  const texts = deriveAllTexts(options, course, files);
  if (!texts.ok) return texts;
  const whole =
    options.profile === 'web'
      ? await completeWeb(options, course, sources, files, texts.value)
      : succeed(addManifest(options, course, files, texts.value));
  if (!whole.ok) return whole;
  const odd = [...whole.value.keys()].find((path) => !isPortable(path));
  if (odd !== undefined) return fail(`"${odd}" is not a file name that every LMS takes`);
  return succeed({ files: whole.value, state: state.value });
}
