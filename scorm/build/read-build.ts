import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, succeed, type Result } from '../../src/content/result';
import type { BuildListing } from '../select-files';
import { parseBuildManifest } from './build-manifest';
import { listFiles } from './list-files';

/** What lies in a build folder. The error says why it is not one. */
export async function readBuild(folder: string): Promise<Result<BuildListing, string>> {
  try {
    const given: unknown = JSON.parse(await readFile(join(folder, '.vite', 'manifest.json'), 'utf8'));
    const manifest = parseBuildManifest(given);
    if (!manifest.ok) return manifest;
    return succeed({ manifest: manifest.value, files: await listFiles(folder) });
  } catch {
    return fail(`"${folder}" holds no build: .vite/manifest.json cannot be read`);
  }
}
