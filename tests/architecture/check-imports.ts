import type { ImportRow } from './import-row';
import { IMPORT_TABLE, TEST_CODE } from './import-table';
import type { FileImport } from './list-imports';

/** The folder that a row stands for when it is looked at from a file: `assets/*` becomes `assets/welcome`. */
function ownFolder({ folder }: ImportRow, path: string): string {
  const parts = folder.split('/');
  return folder.endsWith('/*') ? path.split('/').slice(0, parts.length).join('/') : folder;
}

const isIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`) || (folder === 'node' && path.startsWith('node:'));

const matches = (row: ImportRow, path: string): boolean =>
  row.folder.endsWith('/*')
    ? isIn(path, row.folder.slice(0, -2)) && path.split('/').length > row.folder.split('/').length
    : isIn(path, row.folder);

/** The row of the nearest folder. Undefined: the folder has none. */
export const findRow = (path: string, table = IMPORT_TABLE): ImportRow | undefined =>
  table
    .filter((row) => matches(row, path))
    .toSorted((a, b) => b.folder.split('/').length - a.folder.split('/').length)[0];

const isTest = (path: string): boolean => /\.test\.tsx?$|\/testing\//.test(path) || path.startsWith('tests/');

function isAllowed({ from, to, kind }: FileImport, row: ImportRow): boolean {
  const { code, lazy = [], types = [] } = row;
  const atOnce = isTest(from) ? [...code, ...lazy, ...types, ...TEST_CODE] : code;
  const allowed = [ownFolder(row, from), ...atOnce];
  if (kind !== 'code') allowed.push(...lazy);
  if (kind === 'types') allowed.push(...types);
  return allowed.some((folder) => isIn(to, folder));
}

const explain = ({ place, to, kind }: FileImport): string =>
  `${place} uses ${to}${kind === 'types' ? ' (types)' : kind === 'lazy' ? ' (lazily)' : ''}`;

/** Imports that no row allows, and imports of test code by other code. */
export const listForbiddenImports = (imports: readonly FileImport[], table = IMPORT_TABLE): string[] =>
  imports
    .filter((entry) => {
      const row = findRow(entry.from, table);
      if (!row) return false;
      return !isAllowed(entry, row) || (isTest(`${entry.to}.ts`) && !isTest(entry.from));
    })
    .map(explain);

/** Chains of files that lead back to their beginning, one for each tangle found. */
export function listCycles(imports: readonly FileImport[]): string[] {
  const trim = (path: string) => path.replace(/\.tsx?$/, '');
  const edges = new Map<string, string[]>();
  for (const { from, to, isPackage } of imports)
    if (!isPackage) edges.set(trim(from), [...(edges.get(trim(from)) ?? []), to]);
  const cycles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) cycles.push([...trail.slice(at), path].join(' → '));
    if (at !== -1 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return cycles;
}
