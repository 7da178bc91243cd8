import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files';

/** One digest of the names and contents of all files under the given paths; a change in any of them changes it. */
export async function computeFingerprint(root: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of await listFiles(root, path)) {
      const contents = await readFile(join(root, file));
      hash.update(`${file}\n${contents.length}\n`).update(contents);
    }
  return hash.digest('hex');
}
