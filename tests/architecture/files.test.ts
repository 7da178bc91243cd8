import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, listLanguages, listLocaleFiles } from '../support/load-course';
import { listSourcePaths, readSources } from '../support/read-sources';

const MOST_LINES = 250;
const MOST_LINES_OF_MACHINE = 150;

const paths = listSourcePaths();
const countLines = (text: string) => text.trimEnd().split('\n').length;

describe('files', () => {
  it('are short enough to be read in one go', () => {
    const long = readSources(/\.(?:tsx?|css)$/).flatMap(({ path, text }) => {
      const most = path.endsWith('-machine.ts') ? MOST_LINES_OF_MACHINE : MOST_LINES;
      const lines = countLines(text);
      return lines > most ? [`${path}: ${lines} lines, at most ${most}`] : [];
    });
    expect(long).toEqual([]);
  });

  it('have names in kebab-case, and so have their folders', () => {
    const NAME = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+){1,2}$/;
    const README = /(?:^|\/)README\.md$/;
    const locales = listLanguages().flatMap(listLocaleFiles);
    expect([...paths, ...locales].filter((path) => !NAME.test(path) && !README.test(path))).toEqual([]);
  });

  it('lie in folders that say what is in them', () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|common|libs?|misc|shared-utils)\//;
    expect(paths.filter((path) => vague.test(path))).toEqual([]);
  });
});

describe('the project', () => {
  const EXPECTED = [
    'src',
    'modules',
    'assets',
    'locales',
    'scorm',
    'tests',
    '.ci',
    'README.md',
    'LICENSE',
    'LICENSE-CONTENT',
    'package.json',
    'package-lock.json',
    'vite.config.ts',
    'tsconfig.json',
    '.gitignore',
    '.oxlintrc.json',
    '.prettierrc.json',
    '.prettierignore',
  ];

  /** What a clone would hold: everything at the top but what git ignores. */
  const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n').filter(Boolean);
  const isIgnored = (name: string) =>
    ignored.some(
      (pattern) =>
        `${name}/` === pattern ||
        new RegExp(`^${pattern.replaceAll('.', String.raw`\.`).replaceAll('*', '.*')}$`).test(name),
    );
  const top = readdirSync(ROOT).filter((name) => name !== '.git' && !isIgnored(name));

  it('has nothing unexpected at its top', () => {
    expect(top.filter((name) => !EXPECTED.includes(name))).toEqual([]);
  });

  it('has everything that is expected at its top', () => {
    expect(EXPECTED.filter((name) => !top.includes(name))).toEqual([]);
  });
});
