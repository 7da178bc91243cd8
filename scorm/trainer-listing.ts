import type { BuildManifest } from './build/build-manifest';
import type { CourseFacts } from './course-facts';

/** Where the package builder finds, relative to the page, what the self-study edition has for it alone. */
export const LISTING = 'trainer/listing.json';
export const BUILD_FOLDER = 'trainer/build/';
export const SCHEMA_FOLDER = 'trainer/schemas/';

/** What the self-study edition says of itself to its package builder. */
export interface TrainerListing {
  /** Of the whole course, also where this edition has only some of its modules. */
  readonly course: Omit<CourseFacts, 'structures'>;
  readonly manifest: BuildManifest;
  /** Files of the build that are to be had. */
  readonly files: readonly string[];
  /** Those of them that lie under `trainer/build/` and not at their own place. */
  readonly elsewhere: readonly string[];
  /** Licence texts at the root. */
  readonly licences: readonly string[];
}

/** Whether a value has the parts of a listing. Their contents are not checked, as the listing was made together with the page that reads it. */
export function isTrainerListing(value: unknown): value is TrainerListing {
  if (typeof value !== 'object' || value === null) return false;
  const given: Partial<Record<keyof TrainerListing, unknown>> = value;
  const isObject = (part: unknown) => typeof part === 'object' && part !== null;
  return (
    isObject(given.course) &&
    isObject(given.manifest) &&
    [given.files, given.elsewhere, given.licences].every(Array.isArray)
  );
}
