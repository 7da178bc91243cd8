import { zipSync } from 'fflate';
import { joinZips } from './join-zips';

/** The earliest date a zip can hold. Zip dates have no zone: made and written in local time, it is the same everywhere. */
const FIXED_DATE = new Date(1980, 0, 1);

/** Called after each file with how many of all are done; what it awaits gives a browser time to paint, what it throws ends the work. */
export type Pause = (done: number, all: number) => Promise<void>;

/**
 * Packs files (path with forward slashes → contents) so that the same files always give the same bytes. One by one, so that
 * a browser is never busy for longer than its largest file takes. Rejects only with what `pause` throws.
 */
export async function zipFiles(
  files: ReadonlyMap<string, Uint8Array>,
  pause: Pause = () => Promise.resolve(),
): Promise<Uint8Array> {
  const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const zips: Uint8Array[] = [];
  for (const [path, contents] of sorted) {
    zips.push(zipSync({ [path]: contents }, { level: 9, mtime: FIXED_DATE }));
    await pause(zips.length, sorted.length);
  }
  return joinZips(zips);
}
