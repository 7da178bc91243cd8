import { utf8ToBytes } from '@noble/hashes/utils.js';
import { PROFILES, type PackageOptions } from '../src/content/package-options';
import { OPENING_SCRIPT } from '../src/content/options-file';
import { ICON_FILES, WORKER_FILE } from '../src/content/offline-list';
import { succeed, type Result } from '../src/content/result';
import type { PackageFiles, PackageSources } from './package-sources';
import type { CourseFacts } from './course-facts';
import { choosePage } from './choose-page';
import { findProfile } from './profiles/find-profile';
import { selectFiles } from './select-files';
import { BUILD_FOLDER, LISTING, SCHEMA_FOLDER, type TrainerListing } from './trainer-listing';

const isSame = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
  one?.length === other.length && other.every((byte, at) => one[at] === byte);

async function listSchemas({ readSchema }: PackageSources): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { manifest } of PROFILES.map(findProfile))
    for (const name of manifest?.schemaFiles ?? []) {
      const path = `${manifest?.schemaFolder ?? ''}/${name}`;
      files.set(path, await readSchema(path));
    }
  return files;
}

/** Every page that a package with some of these modules and languages may begin with. */
const listPages = ({ languages, modules }: PackageOptions): readonly string[] =>
  PROFILES.flatMap((profile) =>
    languages.flatMap((language) =>
      [modules, ...modules.map((id) => [id]), []].map((selection) =>
        choosePage({ profile, languages: [language], modules: selection }),
      ),
    ),
  );

/** The files of a build that any package with these modules and languages may need. */
function selectForAll(
  options: PackageOptions,
  course: CourseFacts,
  sources: PackageSources,
): Result<readonly string[], string> {
  const paths = new Set<string>();
  for (const profile of PROFILES)
    for (const page of listPages(options)) {
      const selected = selectFiles(sources, { ...options, profile }, course.modules, page);
      if (!selected.ok) return selected;
      for (const path of selected.value) paths.add(path);
    }
  return succeed([...paths, OPENING_SCRIPT, WORKER_FILE, ...ICON_FILES].toSorted());
}

/**
 * `trainer/`: what the package builder of the self-study edition needs to make every other package, beside the files of the self-study edition itself
 * (`packaged`): a listing, schemas, and whatever of a build the self-study edition lacks or has in another form.
 */
export async function createTrainerFiles(
  options: PackageOptions,
  course: CourseFacts,
  sources: PackageSources,
  packaged: PackageFiles,
): Promise<Result<PackageFiles, string>> {
  const selected = selectForAll(options, course, sources);
  if (!selected.ok) return selected;
  const files = new Map<string, Uint8Array>();
  const elsewhere: string[] = [];
  for (const path of selected.value) {
    const contents = await sources.readBuild(path);
    if (isSame(packaged.get(path), contents)) continue;
    elsewhere.push(path);
    files.set(`${BUILD_FOLDER}${path}`, contents);
  }
  for (const [path, contents] of await listSchemas(sources)) files.set(`${SCHEMA_FOLDER}${path}`, contents);
  const { structures: _, ...facts } = course;
  const listing: TrainerListing = {
    course: facts,
    manifest: sources.manifest,
    files: selected.value,
    elsewhere,
    licences: [...sources.licences.keys()],
  };
  files.set(LISTING, utf8ToBytes(JSON.stringify(listing)));
  return succeed(files);
}
