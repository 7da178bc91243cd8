import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseBuildManifest, type BuildManifest } from '../../scorm/build/build-manifest';

/** The manifest of a build. Throws where the folder holds none. */
export function readManifest(build: string): BuildManifest {
  const manifest = parseBuildManifest(JSON.parse(readFileSync(join(build, '.vite/manifest.json'), 'utf8')));
  if (!manifest.ok) throw new Error(manifest.error);
  return manifest.value;
}

/** The chunks that a source needs before it can run: itself and what it imports, all the way down. */
export function listChunks(manifest: BuildManifest, source: string): string[] {
  const seen = new Set([source]);
  for (const name of seen) for (const next of manifest[name]?.imports ?? []) seen.add(next);
  return [...seen].flatMap((name) => manifest[name]?.file ?? []);
}

export const gzipSize = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

export const KIB = 1024;

/** Bytes after gzip of all that the first screen loads in a language, without typefaces: page, scripts, styles, texts. */
export function measureFirstLoad(build: string, language: string): number {
  const manifest = readManifest(build);
  const files = [
    'index.html',
    ...listChunks(manifest, 'index.html'),
    ...(manifest['style.css'] ? [manifest['style.css'].file] : []),
    `locales/${language}/start.json`,
  ];
  return files.reduce((sum, file) => sum + gzipSize(join(build, file)), 0);
}
