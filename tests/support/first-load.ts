import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';

const chunkSchema = v.object({
  file: v.string(),
  imports: v.optional(v.array(v.string()), []),
  dynamicImports: v.optional(v.array(v.string()), []),
  css: v.optional(v.array(v.string()), []),
  assets: v.optional(v.array(v.string()), []),
});
const manifestSchema = v.record(v.string(), chunkSchema);

export type Manifest = v.InferOutput<typeof manifestSchema>;

export const readManifest = (build: string): Manifest =>
  v.parse(manifestSchema, JSON.parse(readFileSync(join(build, '.vite/manifest.json'), 'utf8')));

/** The chunks that a source needs before it can run: itself and what it imports, all the way down. */
export function listChunks(manifest: Manifest, source: string): string[] {
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
