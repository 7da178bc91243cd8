import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as v from 'valibot';
import { zipSample } from '../check/sample-packages';
import { runScript } from './run-script';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-'));
  await writeFile(join(folder, 'good.zip'), zipSample());
  await writeFile(join(folder, 'risky.zip'), zipSample('scorm12', { 'a.js': 'window.onunload = save' }));
  await writeFile(join(folder, 'bad.zip'), zipSample('scorm12', { 'imsmanifest.xml': '<manifest' }));
});
afterAll(() => rm(folder, { recursive: true }));

const check = (...names: readonly string[]) =>
  runScript(
    'check-package.ts',
    names.map((name) => (name.endsWith('.zip') ? join(folder, name) : name)),
  );

test('npm run check-package says of a good package that nothing speaks against it, and ends with 0', async () => {
  const { code, stdout, stderr } = await check('good.zip');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^good\.zip\nSCORM 1\.2; .+\nNo problem found in this package/);
});

test('it names each finding with its place and what to do; warnings alone end with 0', async () => {
  const { code, stdout } = await check('risky.zip');
  expect(code).toBe(0);
  expect(stdout).toMatch(/\n! Warning: .+“unload”.+\n {4}→ Save while .+\n {6}a\.js:1 {2}onunload =\n/);
  expect(stdout).not.toContain('{{');
});

test('errors in any of several packages end with 1', async () => {
  const { code, stdout } = await check('good.zip', 'bad.zip');
  expect(code).toBe(1);
  expect(stdout).toMatch(/\nX Error: The manifest is not well-formed XML.+\n.+\n {6}imsmanifest\.xml:1 /);
});

test('--json prints the reports for a program', async () => {
  const { code, stdout } = await check('--json', 'good.zip', 'bad.zip');
  expect(code).toBe(1);
  const report = v.object({ file: v.string(), kind: v.string(), findings: v.array(v.unknown()) });
  expect(v.parse(v.array(report), JSON.parse(stdout)).map(({ file, kind }) => [file, kind])).toEqual([
    ['good.zip', 'scorm12'],
    ['bad.zip', 'unknown'],
  ]);
});

test.each([
  ['no file at all', [], /^no file; try --help\n$/],
  ['a file that is not there', ['gone.zip'], /^cannot read ".+gone\.zip": .+\n$/],
  ['an unknown choice', ['--colour', 'good.zip'], /^.*--colour.*\n$/],
])('%s ends with one line and 2', async (_, args, line) => {
  const { code, stdout, stderr } = await check(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(line);
});
