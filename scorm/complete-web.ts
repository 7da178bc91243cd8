import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { ICON_FILES, LIST_NAME, locateAppManifest, WORKER_FILE } from '../src/content/offline-list';
import type { OfflineFile, OfflineList } from '../src/content/offline-list';
import { OPTIONS_FILE } from '../src/content/options-name';
import type { PackageOptions } from '../src/content/package-options';
import { succeed, type Result } from '../src/content/result';
import { choosePage } from './choose-page';
import type { CourseFacts } from './course-facts';
import { createTrainerFiles } from './create-trainer-files';
import type { ManifestTexts } from './manifest/manifest-facts';
import { renderAppManifest } from './manifest/render-app-manifest';
import type { PackageFiles, PackageSources } from './package-sources';
import { PAGE } from '../src/content/pages';
import { selectFiles } from './select-files';

/** The page goes by the address of its folder, as some servers redirect its name there. */
const describe = (path: string, contents: Uint8Array): OfflineFile => ({
  path: path === PAGE ? './' : path,
  hash: btoa(String.fromCharCode(...sha256(contents))),
  bytes: contents.length,
});

/** The files that a device can keep. Learners need those at the paths `needed`, but of the texts only those in their language. */
function listOffline(
  { id, languages }: { readonly id: string; readonly languages: readonly string[] },
  files: PackageFiles,
  needed: ReadonlySet<string>,
): OfflineList {
  const sorted = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const list = (isKept: (path: string) => boolean) =>
    sorted.flatMap(([path, contents]) => (isKept(path) ? [describe(path, contents)] : []));
  const isOf = (language: string, path: string) => path.startsWith(`locales/${language}/`);
  return {
    course: id,
    shared: list((path) => needed.has(path) && !languages.some((language) => isOf(language, path))),
    languages: Object.fromEntries(
      languages.map((tag) => [tag, list((path) => needed.has(path) && isOf(tag, path))]),
    ),
    tools: list((path) => !needed.has(path)),
  };
}

/** The code of the worker behind the list of what there is to keep. */
const renderWorker = (list: OfflineList, code: Uint8Array): Uint8Array =>
  utf8ToBytes(`self.${LIST_NAME} = ${JSON.stringify(list)};\n${new TextDecoder().decode(code)}`);

/**
 * The self-study edition beyond the files that every package has (`packaged`): what makes other packages, what makes it installable in each of
 * its languages (`texts`), and the worker that keeps it on a device.
 */
export async function completeWeb(
  options: PackageOptions,
  course: CourseFacts,
  sources: PackageSources,
  packaged: PackageFiles,
  texts: readonly ManifestTexts[],
): Promise<Result<PackageFiles, string>> {
  const files = new Map(packaged);
  for (const path of ICON_FILES) files.set(path, await sources.readBuild(path));
  const own = await createTrainerFiles(options, course, sources, files);
  if (!own.ok) return own;
  for (const text of texts) {
    const manifest = renderAppManifest(text, files);
    if (!manifest.ok) return manifest;
    files.set(locateAppManifest(text.language), utf8ToBytes(manifest.value));
  }
  const page = choosePage(options);
  const needed = selectFiles(sources, { ...options, isForTrainers: false }, course.modules, page);
  if (!needed.ok) return needed;
  const paths = new Set([PAGE, OPTIONS_FILE, ...needed.value]);
  for (const [path, contents] of own.value) files.set(path, contents);
  const list = listOffline({ id: course.id, languages: options.languages }, files, paths);
  files.set(WORKER_FILE, renderWorker(list, await sources.readBuild(WORKER_FILE)));
  return succeed(files);
}
