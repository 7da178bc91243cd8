import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ICON_FILES, WORKER_FILE } from '../../content/offline-list';
import { bundleScript } from './bundle-script';

/** What a build holds for the self-study edition alone: the worker, still without its list, and the icons. */
export async function readOfflineFiles(root: string): Promise<Map<string, string | Uint8Array>> {
  const worker = await bundleScript(root, 'src/offline/worker/service-worker.ts');
  const files = new Map<string, string | Uint8Array>([[WORKER_FILE, worker]]);
  for (const path of ICON_FILES)
    files.set(path, await readFile(join(root, 'assets/app-icon', basename(path))));
  return files;
}
