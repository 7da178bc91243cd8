import { expect, test } from 'vitest';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { renderAppManifest } from './render-app-manifest';

const TEXTS = { language: 'fr', title: 'Acheter mieux', description: 'Un cours' };
const FILE = 'locales/fr/offline.json';
const render = (contents: string) => renderAppManifest(TEXTS, new Map([[FILE, utf8ToBytes(contents)]]));

test('an installed course has the names of its language', () => {
  const rendered = render('{ "offline.appName": "Achats" }');
  expect(JSON.parse(rendered.ok ? rendered.value : '{}')).toMatchObject({
    name: 'Acheter mieux',
    short_name: 'Achats',
    lang: 'fr',
  });
});

test.each(['{}', '{ "offline.appName": " " }', '{ "offline.appName": 3 }', '[]', '{ broken', ''])(
  'without a short name in its texts the package is not made, and the file is named: %j',
  (contents) => {
    expect(render(contents)).toEqual({ ok: false, error: `"${FILE}" has no short name of the course` });
  },
);
