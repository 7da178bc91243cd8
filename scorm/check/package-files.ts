/** The names of the files in a zip, to be found as an LMS on any system would. */
export interface PackageFiles {
  readonly paths: readonly string[];
  readonly has: (path: string) => boolean;
  /** The file that has this name but for capitals or the way its accents are written. */
  readonly findAlike: (path: string) => string | undefined;
}

/** A path without what some systems do not tell apart: capitals, and accents written as one character or as two. */
export const foldPath = (path: string): string => path.normalize('NFC').toLowerCase();

/** The names for these paths of a zip. */
export function createPackageFiles(paths: readonly string[]): PackageFiles {
  const exact = new Set(paths);
  const folded = new Map(paths.map((path) => [foldPath(path), path]));
  return { paths, has: (path) => exact.has(path), findAlike: (path) => folded.get(foldPath(path)) };
}
