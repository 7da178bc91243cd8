import { basename, join } from 'node:path';
import { build } from 'vite';

/** A classic script that stands alone, as a browser runs it. `entry` is a source under `root`. */
export async function bundleScript(root: string, entry: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(root, entry), formats: ['iife'], name: 'script' },
    },
  });
  const [first] = Array.isArray(made) ? made : [made];
  if (!first || !('output' in first)) throw new Error(`${basename(entry)} was not made`);
  return first.output[0].code;
}
