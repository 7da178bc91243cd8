import type { PackageSources } from '../../../../scorm/package-sources';
import type { CourseFacts } from '../../../../scorm/course-facts';
import { findProfile } from '../../../../scorm/profiles/find-profile';
import {
  BUILD_FOLDER,
  isTrainerListing,
  LISTING,
  SCHEMA_FOLDER,
  type TrainerListing,
} from '../../../../scorm/trainer-listing';
import { PROFILES } from '../../../content/package-options';
import { highestOf, type ModuleIndex } from '../../../content/course-index';
import type { CourseAccess, CourseLibrary } from '../course-access';
import { createFileStore, fetchAhead } from './file-store';

/** All that the builder makes packages from. */
export interface Materials {
  /** The whole course; names of files and identifiers follow from it. */
  readonly course: CourseFacts;
  /** What this edition holds of it and can pass on. */
  readonly offered: CourseFacts;
  readonly sources: PackageSources;
  /** Fetches every file, so that packages can be made without network later; answers whether all could be had. */
  readonly fetchAll: () => Promise<boolean>;
}

/** A module with the lessons that this edition holds. */
async function loadStructure(
  library: CourseLibrary,
  { id, items }: ModuleIndex,
): Promise<CourseFacts['structures'][number]> {
  const loadable = await library.module(id);
  if (!loadable) throw new Error(id);
  const { load: _, ...module } = loadable;
  const lessons = await Promise.all(
    module.lessons.map(async (entry) => {
      const lesson = await library.lesson(id, entry.id);
      if (!lesson) throw new Error(`${id}/${entry.id}`);
      return lesson;
    }),
  );
  return { module, lessons, quiz: await library.quiz(id), lastItem: highestOf(items) };
}

function listSchemas(): readonly string[] {
  const manifests = PROFILES.flatMap((profile) => findProfile(profile).manifest ?? []);
  return manifests.flatMap(({ schemaFolder, schemaFiles }) =>
    schemaFiles.map((name) => `${SCHEMA_FOLDER}${schemaFolder}/${name}`),
  );
}

async function openSources(listing: TrainerListing) {
  const store = createFileStore();
  const elsewhere = new Set(listing.elsewhere);
  const locate = (path: string): string => (elsewhere.has(path) ? `${BUILD_FOLDER}${path}` : path);
  const licences = new Map<string, Uint8Array>();
  for (const name of listing.licences) licences.set(name, await store.read(name));
  const sources: PackageSources = {
    manifest: listing.manifest,
    files: listing.files,
    licences,
    readBuild: (path) => store.read(locate(path)),
    readSchema: (path) => store.read(`${SCHEMA_FOLDER}${path}`),
  };
  const fetchAll = () => fetchAhead(store, [...listing.files.map(locate), ...listSchemas()]);
  return { sources, fetchAll };
}

/** Loads what the self-study edition says of itself and how much can be answered in it. Throws when a part cannot be fetched. */
export async function loadMaterials({
  index,
  languages,
  library,
}: Pick<CourseAccess, 'index' | 'languages' | 'library'>): Promise<Materials> {
  const response = await fetch(LISTING);
  if (!response.ok) throw new Error(`${LISTING}: ${response.status}`);
  const listing: unknown = await response.json();
  if (!isTrainerListing(listing)) throw new Error(LISTING);
  const structures = await Promise.all(index.modules.map((module) => loadStructure(library, module)));
  const course: CourseFacts = { ...listing.course, structures };
  const held = new Set(index.modules.map(({ id }) => id));
  return {
    course,
    offered: {
      ...course,
      modules: course.modules.filter(({ id }) => held.has(id)),
      languages: languages.map(({ tag }) => tag),
    },
    ...(await openSources(listing)),
  };
}
