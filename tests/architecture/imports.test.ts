import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/load-course';
import { listSourcePaths, parseSource, readSources } from '../support/read-sources';
import { findRow, listCycles, listForbiddenImports } from './check-imports';
import { IMPORT_TABLE } from './import-table';
import { listImports, listStyleImports } from './list-imports';
import { listUnused } from './list-unused';

const sources = readSources(/\.tsx?$/).map(parseSource);
const imports = [
  ...sources.flatMap(listImports),
  ...readSources(/\.css$/).flatMap(({ path, text }) => listStyleImports(path, text)),
];

describe('imports', () => {
  it('are all allowed by the table', () => {
    expect(imports.length).toBeGreaterThan(500);
    expect(listForbiddenImports(imports)).toEqual([]);
  });

  it('come from folders that have a row in the table', () => {
    const homeless = listSourcePaths().filter((path) => /\.(?:tsx?|css)$/.test(path) && !findRow(path));
    expect(homeless).toEqual([]);
  });

  it('never lead back to where they began', () => {
    expect(listCycles(imports)).toEqual([]);
  });
});

describe('the table', () => {
  it('has one row for each folder, with a sentence', () => {
    expect(new Set(IMPORT_TABLE.map(({ folder }) => folder)).size).toBe(IMPORT_TABLE.length);
    for (const { why } of IMPORT_TABLE) expect(why).toMatch(/^\p{Lu}.{20,}\.$/u);
  });

  it('has no row for a folder that is gone', () => {
    const rows = new Set(listSourcePaths().map((path) => findRow(path)));
    expect(IMPORT_TABLE.filter((row) => !rows.has(row)).map(({ folder }) => folder)).toEqual([]);
  });

  const check = (path: string, text: string) =>
    listForbiddenImports(listImports(parseSource({ path, text })));

  it.each([
    ['src/engine/quiz/draw.ts', "import { Home } from '../../ui/screens/home';"],
    ['src/engine/quiz/draw.ts', "import type { Home } from '../../ui/screens/home';"],
    ['src/engine/quiz/draw.ts', "const later = () => import('../../ui/screens/home');"],
    ['src/engine/quiz/draw.ts', "export { home } from '../../app/home';"],
    ['src/engine/quiz/draw.ts', "export * from '../../app/home';"],
    ['src/engine/quiz/draw.ts', "type Home = import('../../app/home').Home;"],
    ['src/engine/quiz/draw.ts', "import { useState } from 'react';"],
    ['src/content/x.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/ui/questions/x.tsx', "import { scoreAnswer } from '../../engine/scoring/score-answer';"],
    ['src/ui/blocks/x.ts', "import { drawing } from '../../../assets/welcome/course-path';"],
    ['src/ui/blocks/x.ts', "const all = import.meta.glob('../../../assets/*/*.tsx', { eager: true });"],
    ['src/ui/kit/x.tsx', "import { uiText } from '../../i18n/ui-text';"],
    ['modules/one/lesson.ts', "import { quiz } from '../two/quiz';"],
    ['assets/one/x.tsx', "import { drawing } from '../two/y';"],
    ['src/app/x.ts', "import { openStrict } from '../tracking/testing/open-strict';"],
    ['src/app/x.ts', "import { fetch } from 'elsewhere';"],
  ])('refuses in %s: %s', (path, text) => {
    expect(check(path, text)).toHaveLength(1);
  });

  it.each([
    ['src/ui/questions/x.tsx', "import type { Answer } from '../../engine/scoring/answer';"],
    ['src/ui/questions/x.tsx', "import { type Answer } from '../../engine/scoring/answer';"],
    ['src/ui/questions/x.test.tsx', "import { scoreAnswer } from '../../engine/scoring/score-answer';"],
    ['src/ui/blocks/x.ts', "const all = import.meta.glob('../../../assets/*/*.tsx');"],
    ['src/i18n/x.ts', "import type english from '../../locales/en/ui.json';"],
    ['assets/one/x.tsx', "import { Canvas } from '../shared/canvas';"],
    ['src/engine/quiz/x.ts', "import { fail } from '../../content/result'; import { setup } from 'xstate';"],
    ['src/engine/quiz/x.ts', "/* import '../../app/x' */ const text = \"import 'react'\";"],
  ])('allows in %s: %s', (path, text) => {
    expect(check(path, text)).toEqual([]);
  });

  it('knows no folder without a row', () => {
    for (const path of ['src/extra/x.ts', 'src/ui/extra/x.ts', 'src/x.ts', 'tools/x.ts', 'assets/x.tsx'])
      expect(findRow(path), path).toBeUndefined();
  });

  it('sees what a style sheet imports', () => {
    const css = "@import './tokens.css';\n.a { composes: b from '../ui/kit/x.css'; }";
    expect(listForbiddenImports(listStyleImports('src/styles/index.css', css))).toHaveLength(1);
  });
});

describe('cycles', () => {
  const chain = (...paths: readonly string[]) =>
    paths.slice(1).map((to, at) => ({
      place: '',
      from: `${paths[at] ?? ''}.ts`,
      to,
      isPackage: false,
      kind: 'code' as const,
    }));

  it('are found however long', () => {
    expect(listCycles([...chain('x', 'a', 'b', 'c', 'a'), ...chain('b', 'd')])).toEqual(['a → b → c → a']);
    expect(listCycles(chain('a', 'a'))).toEqual(['a → a']);
  });

  it('are not two ways to the same file', () => {
    expect(listCycles([...chain('a', 'b', 'd'), ...chain('a', 'c', 'd')])).toEqual([]);
  });
});

describe('exports', () => {
  /** Loaded by a pattern, by its path or by a name that the build gives it, and not by an import. */
  const LOADED = /^modules\/|\.examples\.tsx$|\.d\.ts$|^src\/app\/build\/structures\.ts$/;

  it('are used by another file', () => {
    const path = 'vite.config.ts';
    const config = parseSource({ path, text: readFileSync(`${ROOT}${path}`, 'utf8') });
    expect(listUnused([config, ...sources], (file) => LOADED.test(file))).toEqual([]);
  });

  it.each([
    ["import { one } from './a';", ['src/a.ts:2 two', 'src/a.ts:3 Three']],
    ["import type { Three } from './a'; import { one as first, two } from './a';", []],
    ["import * as all from './a';", []],
    ["const later = () => import('./a');", []],
    ["import { one, two, Three } from './b';", ['src/a.ts:1 one', 'src/a.ts:2 two', 'src/a.ts:3 Three']],
  ])('are used where another file says: %s', (text, unused) => {
    const declared =
      'export const one = 1;\nexport function two() {}\nexport class Three {}\nexport type Four = 4;';
    const files = [
      parseSource({ path: 'src/a.ts', text: declared }),
      parseSource({ path: 'src/c.ts', text }),
    ];
    expect(listUnused(files, () => false)).toEqual(unused);
  });
});
