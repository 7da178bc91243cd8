import * as v from 'valibot';
import { fail, succeed, type Result } from '../../src/content/result';

const names = v.optional(v.array(v.string()), []);

const chunkSchema = v.object({
  file: v.string(),
  /** Chunks that must be there for this one to run. */
  imports: names,
  /** Chunks that this one loads when they are wanted. */
  dynamicImports: names,
  css: names,
  assets: names,
});

const buildManifestSchema = v.record(v.string(), chunkSchema);

/** What Vite writes to `.vite/manifest.json`: source file (relative to `src/`) or chunk name → what was made of it. */
export type BuildManifest = v.InferOutput<typeof buildManifestSchema>;

/** Reads the contents of `.vite/manifest.json`. */
export function parseBuildManifest(value: unknown): Result<BuildManifest, string> {
  const parsed = v.safeParse(buildManifestSchema, value);
  return parsed.success ? succeed(parsed.output) : fail('.vite/manifest.json is not a build manifest');
}
