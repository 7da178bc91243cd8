import { describeSets } from '../../../../scorm/describe-set';
import { makePackage, type MadePackage } from '../../../../scorm/make-package';
import type { Pause } from '../../../../scorm/zip/zip-files';
import type { PackageOptions } from '../../../content/package-options';
import { fail, succeed, type Result } from '../../../content/result';
import type { Materials } from './load-materials';

/** A file for download. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

export interface Work {
  readonly wanted: readonly PackageOptions[];
  readonly isSplit: boolean;
  /** Ends the work; the answer is then `ended`. */
  readonly signal: AbortSignal;
  /** 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** What came of it: `absent` where a file could not be fetched; `refused` with the packager's reason. */
export type Failure =
  { readonly kind: 'ended' | 'absent' } | { readonly kind: 'refused'; readonly reason: string };

/** Milliseconds of work between two chances to paint and to listen. */
const SLICE = 12;

/** Lets the browser paint; without the wait of at least four milliseconds that timers have. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const settle = () => {
      port1.close();
      resolve();
    };
    port1.addEventListener('message', settle, { once: true });
    port1.start();
    port2.postMessage(null);
  });

function createPause({ wanted, signal, onProgress }: Work, countMade: () => number): Pause {
  let since = performance.now();
  return async (done, all) => {
    onProgress((countMade() + done / all) / wanted.length);
    if (performance.now() - since >= SLICE) {
      await breathe();
      since = performance.now();
    }
    signal.throwIfAborted();
  };
}

const toFile = ({ name, bytes }: { name: string; bytes: Uint8Array }, type: string): MadeFile => ({
  name,
  blob: new Blob([new Uint8Array(bytes)], { type }),
});

/** Makes the wanted packages, the same bytes as the command line; with them, where they are split by module, the list of what lies in each. */
export async function makeFiles(
  { course, sources }: Materials,
  work: Work,
): Promise<Result<readonly MadeFile[], Failure>> {
  const made: MadePackage[] = [];
  const pause = createPause(work, () => made.length);
  try {
    for (const options of work.wanted) {
      const result = await makePackage(options, course, sources, pause);
      if (!result.ok) return fail({ kind: 'refused', reason: result.error });
      made.push(result.value);
    }
  } catch {
    return fail({ kind: work.signal.aborted ? 'ended' : 'absent' });
  }
  const lists = work.isSplit ? describeSets(made, course) : [];
  return succeed([
    ...made.map((file) => toFile(file, 'application/zip')),
    ...lists.map((file) => toFile(file, 'application/json')),
  ]);
}
