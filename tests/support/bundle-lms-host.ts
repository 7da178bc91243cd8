import { join } from 'node:path';
import { build } from 'vite';

/** The script of the stand-in LMS's page, as one classic script. */
export async function bundleLmsHost(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(process.cwd(), 'tests/support/lms-host.ts'), formats: ['iife'], name: 'lmsHost' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const bundle of outputs)
    if ('output' in bundle) {
      const [chunk] = bundle.output;
      return chunk.code;
    }
  throw new Error('Vite made no bundle');
}
