import type { BuildListing } from './select-files';

/** Path from the root of the package, with forward slashes → contents. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** Where the contents come from: the disk for the command line, requests for a browser. */
export interface PackageSources extends BuildListing {
  readonly readBuild: (path: string) => Promise<Uint8Array>;
  /** Path relative to `scorm/schemas/`. */
  readonly readSchema: (path: string) => Promise<Uint8Array>;
  /** Licence texts, for the root of the package. */
  readonly licences: PackageFiles;
}
