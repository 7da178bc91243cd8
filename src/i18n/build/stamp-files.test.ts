import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stampFiles } from './stamp-files';
import { stampTexts } from './translation-memory';

let locales = '';

async function write(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(join(locales, path)), { recursive: true });
  await writeFile(join(locales, path), JSON.stringify(value));
}

async function read(path: string): Promise<unknown> {
  const value: unknown = JSON.parse(await readFile(join(locales, path), 'utf8'));
  return value;
}

const english = { title: 'The ladder', text: 'Ten rungs' };
const french = { title: 'L’échelle', text: 'Dix échelons' };
const edited = { ...english, title: 'The stairs' };
const FRENCH = { language: 'fr', namespaces: [], isChecked: false };

beforeEach(async () => {
  locales = await mkdtemp(join(tmpdir(), 'locales-'));
  for (const name of ['ui', 'loops/ladder']) {
    await write(`en/${name}.json`, english);
    await write(`fr/${name}.json`, french);
  }
});

afterEach(() => rm(locales, { recursive: true, force: true }));

describe('stamping translations', () => {
  it('writes beside each file what its texts were made from', async () => {
    expect(await stampFiles(locales, FRENCH)).toEqual({ ok: true, value: [] });
    for (const name of ['ui', 'loops/ladder'])
      expect(await read(`fr/${name}.sources.json`)).toEqual(stampTexts(english, french));
  });

  it('does not take its own files for texts', async () => {
    await stampFiles(locales, FRENCH);
    expect(await stampFiles(locales, FRENCH)).toEqual({ ok: true, value: [] });
    await expect(read('fr/ui.sources.sources.json')).rejects.toThrow('ENOENT');
  });

  it('names what is out of date and leaves its stamp', async () => {
    await stampFiles(locales, FRENCH);
    await write('en/ui.json', edited);
    expect(await stampFiles(locales, FRENCH)).toEqual({ ok: true, value: ['ui: title'] });
    expect(await read('fr/ui.sources.json')).toEqual(stampTexts(english, french));
  });

  it('renews the stamps of a namespace that was checked, and of no other', async () => {
    await stampFiles(locales, FRENCH);
    await write('en/ui.json', edited);
    await write('en/loops/ladder.json', edited);
    const wish = { language: 'fr', namespaces: ['loops/ladder'], isChecked: true };
    expect(await stampFiles(locales, wish)).toEqual({ ok: true, value: [] });
    expect(await read('fr/loops/ladder.sources.json')).toEqual(stampTexts(edited, french));
    expect(await read('fr/ui.sources.json')).toEqual(stampTexts(english, french));
  });

  it.each([
    [{ ...FRENCH, language: 'en' }, 'unknown language "en"; allowed: fr'],
    [{ ...FRENCH, language: '../en' }, 'unknown language "../en"; allowed: fr'],
    [{ ...FRENCH, namespaces: ['ui', 'nothing'] }, 'unknown namespace "nothing"; allowed: loops/ladder, ui'],
  ])('refuses %j and writes nothing', async (wish, error) => {
    expect(await stampFiles(locales, wish)).toEqual({ ok: false, error });
    await expect(read('fr/ui.sources.json')).rejects.toThrow('ENOENT');
  });

  it('does not overwrite a memory that it cannot read', async () => {
    await write('fr/ui.sources.json', { title: 1 });
    await expect(stampFiles(locales, FRENCH)).rejects.toThrow('not a flat list of texts');
    expect(await read('fr/ui.sources.json')).toEqual({ title: 1 });
  });
});
