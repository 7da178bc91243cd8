// @vitest-environment node
import { exec } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../scorm/build/list-files';
import { makeFolder } from './sample-build';

const FIRST = 'dist/build';
let second = '';

beforeAll(async () => {
  second = await makeFolder();
});
afterAll(() => rm(second, { recursive: true }));

/** As on a machine elsewhere, and as nothing of the test runner were there. */
async function buildElsewhere(): Promise<void> {
  const env = {
    ...process.env,
    VITEST: undefined,
    NODE_ENV: undefined,
    TZ: 'Pacific/Auckland',
    LC_ALL: 'tr_TR',
  };
  await promisify(exec)(`npm run --silent build -- --outDir "${second}"`, { env });
}

const read = (folder: string, path: string): Promise<Buffer | undefined> =>
  readFile(join(folder, path)).catch(() => undefined);

/** Files that one of both lacks, or that are not the same byte for byte. */
async function listOthers(): Promise<string[]> {
  const paths = new Set([...(await listFiles(FIRST)), ...(await listFiles(second))]);
  // What `npm run package` notes of a build that it made.
  paths.delete('.fingerprint');
  const others: string[] = [];
  for (const path of paths) {
    const [one, other] = [await read(FIRST, path), await read(second, path)];
    if (one === undefined || other === undefined || !one.equals(other)) others.push(path);
  }
  return others;
}

test('a second build of the same sources, later and in another time zone, has the same files byte for byte', async () => {
  await buildElsewhere();
  expect((await listFiles(second)).length).toBeGreaterThan(100);
  expect(await listOthers()).toEqual([]);
}, 120_000);
