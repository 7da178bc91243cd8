import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fail, succeed, type Result } from '../../content/result';
import { compareMemory, completeMemory, stampTexts, type Memory, type Texts } from './translation-memory';

const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string');

async function readTexts(path: string): Promise<Texts> {
  const value: unknown = JSON.parse(await readFile(path, 'utf8'));
  if (!isTexts(value)) throw new Error(`${path} is not a flat list of texts`);
  return value;
}

const readMemory = (path: string): Promise<Memory> =>
  readTexts(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  });

/** Namespaces that a language has a file for. */
async function listNamespaces(folder: string): Promise<readonly string[]> {
  const paths = await readdir(folder, { recursive: true });
  return paths
    .filter((path) => path.endsWith('.json') && !path.endsWith('.sources.json'))
    .map((path) => path.slice(0, -'.json'.length).split(sep).join('/'))
    .toSorted();
}

/** What to stamp. */
export interface StampWish {
  readonly language: string;
  /** None: every namespace. */
  readonly namespaces: readonly string[];
  /** Whether every translation has been checked; otherwise only new ones are stamped. */
  readonly isChecked: boolean;
}

/**
 * Writes `<namespace>.sources.json` beside the translations under `locales`. The value names what is out of date after it, as
 * `namespace: key`. Fails on a language or namespace that is not there, before anything is written.
 */
export async function stampFiles(locales: string, wish: StampWish): Promise<Result<string[], string>> {
  const { language, namespaces, isChecked } = wish;
  const languages = (await readdir(locales, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const allowed = languages.map(({ name }) => name).filter((name) => name !== 'en');
  if (!allowed.includes(language))
    return fail(`unknown language "${language}"; allowed: ${allowed.toSorted().join(', ')}`);
  const known = await listNamespaces(join(locales, language));
  const unknown = namespaces.find((name) => !known.includes(name));
  if (unknown !== undefined) return fail(`unknown namespace "${unknown}"; allowed: ${known.join(', ')}`);
  const outdated: string[] = [];
  for (const name of namespaces.length > 0 ? namespaces : known) {
    const english = await readTexts(join(locales, 'en', `${name}.json`));
    const translation = await readTexts(join(locales, language, `${name}.json`));
    const path = join(locales, language, `${name}.sources.json`);
    const memory = isChecked
      ? stampTexts(english, translation)
      : completeMemory(english, translation, await readMemory(path));
    await writeFile(path, `${JSON.stringify(memory, null, 2)}\n`);
    outdated.push(...compareMemory(english, translation, memory).outdated.map((key) => `${name}: ${key}`));
  }
  return succeed(outdated);
}
