import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src/tracking';
const readme = readFileSync(`${FOLDER}/README.md`, 'utf8');
const [, rules = ''] = /## Rules[^\n]*\n([\s\S]*?)\n## /.exec(readme) ?? [];

const files = ['src', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (path) => `${folder}/${path.replaceAll('\\', '/')}`,
  ),
);

/** Files that a name in the text stands for: `*` and `…` for any part of a name, a folder for all that is in it. */
function findNamed(name: string): readonly string[] {
  const path = relative('.', resolve(FOLDER, name)).replaceAll('\\', '/');
  const escaped = path.replaceAll(/[.+()]/g, '\\$&').replaceAll(/[*…]/g, '[^/]*');
  const pattern = new RegExp(`^${escaped}(?:/.*\\.test\\.tsx?)?$`);
  return files.filter((file) => pattern.test(file) && /\.test\.tsx?$/.test(file));
}

describe('the rules of the records', () => {
  const lines = rules.split('\n').filter((line) => line.startsWith('- '));

  it('name tests that there are', () => {
    const named = [
      ...rules.matchAll(/`((?:[\w.*…/-]+\/)?[\w.*…-]*\.test\.tsx?|\.\.\/\.\.\/tests\/[\w/-]+)`/g),
    ];
    const missing = named.flatMap(([, name = '']) => (findNamed(name).length > 0 ? [] : [name]));
    expect(named.length).toBeGreaterThan(60);
    expect(missing).toEqual([]);
  });

  it('say each what holds them', () => {
    expect(lines.length).toBeGreaterThan(35);
    expect(lines.filter((line) => !/—.*(?:`|the same)/.test(line))).toEqual([]);
  });
});
