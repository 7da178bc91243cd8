import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { listFiles } from './list-files';

let root = '';

afterEach(() => rm(root, { recursive: true }));

test('files come relative to the root, sorted, with or without a slash at its end', async () => {
  root = await mkdtemp(join(tmpdir(), 'files-'));
  await mkdir(join(root, 'src', 'deep'), { recursive: true });
  for (const path of ['src/deep/a.ts', 'src/z.ts', 'src/B.ts', 'README.md'])
    await writeFile(join(root, path), '');
  const inFolder = ['src/B.ts', 'src/deep/a.ts', 'src/z.ts'];
  expect(await listFiles(root, 'src')).toEqual(inFolder);
  expect(await listFiles(`${root}/`, 'src')).toEqual(inFolder);
  expect(await listFiles(root)).toEqual(['README.md', ...inFolder]);
  expect(await listFiles(root, 'README.md')).toEqual(['README.md']);
  expect(await listFiles(root, 'gone')).toEqual([]);
});
