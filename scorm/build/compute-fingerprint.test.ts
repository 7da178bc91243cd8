import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { computeFingerprint } from './compute-fingerprint';

let root = '';
const compute = () => computeFingerprint(root, ['src', 'package.json']);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'fingerprint-'));
  await mkdir(join(root, 'src', 'deep'), { recursive: true });
  await writeFile(join(root, 'src', 'deep', 'a.ts'), 'a');
  await writeFile(join(root, 'package.json'), '{}');
});

afterEach(() => rm(root, { recursive: true }));

test('a fingerprint stays when only dates change or files elsewhere', async () => {
  const before = await compute();
  await utimes(join(root, 'package.json'), 1, 1);
  await writeFile(join(root, 'README.md'), 'new');
  expect(await compute()).toBe(before);
});

test('a fingerprint changes with the contents, the name or the number of files', async () => {
  const seen = [await compute()];
  await writeFile(join(root, 'src', 'deep', 'a.ts'), 'b');
  seen.push(await compute());
  await rename(join(root, 'src', 'deep', 'a.ts'), join(root, 'src', 'deep', 'c.ts'));
  seen.push(await compute());
  await writeFile(join(root, 'src', 'deep', 'd.ts'), '');
  seen.push(await compute());
  await rm(join(root, 'package.json'));
  seen.push(await compute());
  expect(new Set(seen).size).toBe(seen.length);
});
