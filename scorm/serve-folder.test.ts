import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveFolder, type Served } from './serve-folder';

let folder = '';
const open: Served[] = [];

async function serve(port: number): Promise<Served> {
  const result = await serveFolder(folder, port);
  if (!result.ok) throw new Error(result.error);
  open.push(result.value);
  return result.value;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'served-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  await writeFile(join(folder, 'assets', 'a.js'), '1');
  await writeFile(join(folder, 'assets', 'a.woff2'), '1');
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()));
  await rm(folder, { recursive: true });
});

test('a served page comes with its type and is never cached', async () => {
  const { address } = await serve(41731);
  const page = await fetch(address);
  expect(await page.text()).toBe('<!doctype html>');
  expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(page.headers.get('cache-control')).toBe('no-store');
});

test('scripts and fonts come with the types that browsers insist on', async () => {
  const { address } = await serve(41731);
  const types = await Promise.all(
    ['assets/a.js', 'assets/a.woff2'].map(async (path) =>
      (await fetch(address + path)).headers.get('content-type'),
    ),
  );
  expect(types).toEqual(['text/javascript', 'font/woff2']);
});

/** `fetch` would tidy the path before sending it. */
const askRaw = (address: string, path: string): Promise<number | undefined> =>
  new Promise((settle, reject) => {
    get({ host: '127.0.0.1', port: new URL(address).port, path }, (answer) => {
      answer.resume();
      settle(answer.statusCode);
    }).on('error', reject);
  });

test('what lies outside the folder is not served', async () => {
  const { address } = await serve(41731);
  await writeFile(`${folder}.txt`, 'outside');
  const status = await askRaw(address, `/assets/../../${basename(folder)}.txt`);
  await rm(`${folder}.txt`);
  expect(status).toBe(404);
});

test('a taken port gives way to the next one, and only this machine is served', async () => {
  const first = await serve(41731);
  const second = await serve(Number(new URL(first.address).port));
  expect(second.address).not.toBe(first.address);
  expect(new URL(second.address).hostname).toBe('127.0.0.1');
});
