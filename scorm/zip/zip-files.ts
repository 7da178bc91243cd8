import { zipSync, type Zippable } from 'fflate';

/** The earliest date a zip can hold. Zip dates have no zone: made and written in local time, it is the same everywhere. */
const FIXED_DATE = new Date(1980, 0, 1);

/** Packs files (path with forward slashes → contents) so that the same files always give the same bytes. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(sorted);
  return zipSync(entries, { level: 9, mtime: FIXED_DATE });
}
