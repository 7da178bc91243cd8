import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from './build/list-files';
import type { LoadSchemas } from './check/schema/validate-xml';

const SCHEMAS = fileURLToPath(new URL('schemas', import.meta.url));

/** Reads a set of official schemas, and the drivers that import them, from the disk. */
export const readSchemas: LoadSchemas = async (set) => {
  const paths = [...(await listFiles(SCHEMAS, set)), ...(await listFiles(SCHEMAS, 'drivers'))];
  return Promise.all(
    paths
      .filter((path) => /\.(?:xsd|dtd)$/.test(path))
      .map(async (fileName) => ({ fileName, contents: await readFile(join(SCHEMAS, fileName), 'utf8') })),
  );
};
