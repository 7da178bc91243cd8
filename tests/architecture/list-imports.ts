import { posix } from 'node:path';
import { Visitor, type ESTree } from 'vite';
import { placeOf, type ParsedFile } from '../support/read-sources';

/** How one file uses another: its types only, its code once it is asked for, or its code at once. */
export type ImportKind = 'types' | 'lazy' | 'code';

export interface FileImport {
  /** `src/app/main.tsx:3`. */
  readonly place: string;
  readonly from: string;
  /** A file of the project without its ending (`src/app/main`), a folder for a pattern, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  readonly kind: ImportKind;
}

interface Found {
  readonly start: number;
  readonly specifier: string;
  readonly kind: ImportKind;
}

const textOf = (node: ESTree.Node | null | undefined): string | undefined =>
  node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;

const isGlob = ({ callee }: ESTree.CallExpression): boolean =>
  callee.type === 'MemberExpression' &&
  callee.object.type === 'MetaProperty' &&
  callee.property.type === 'Identifier' &&
  callee.property.name === 'glob';

/** `import.meta.glob` loads on demand unless it says `eager`. */
const isEager = ({ arguments: [, options] }: ESTree.CallExpression): boolean =>
  options?.type === 'ObjectExpression' &&
  options.properties.some(
    (property) =>
      property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === 'eager',
  );

const isTypeImport = ({ importKind, specifiers }: ESTree.ImportDeclaration): boolean =>
  importKind === 'type' ||
  (specifiers.length > 0 &&
    specifiers.every((specifier) => specifier.type === 'ImportSpecifier' && specifier.importKind === 'type'));

function listFound({ program }: ParsedFile): Found[] {
  const found: Found[] = [];
  const add = (start: number, specifier: string | undefined, kind: ImportKind) => {
    if (specifier !== undefined) found.push({ start, specifier, kind });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.start, textOf(node.source), isTypeImport(node) ? 'types' : 'code'),
    ExportAllDeclaration: (node) =>
      add(node.start, textOf(node.source), node.exportKind === 'type' ? 'types' : 'code'),
    ExportNamedDeclaration: (node) =>
      add(node.start, textOf(node.source), node.exportKind === 'type' ? 'types' : 'code'),
    ImportExpression: (node) => add(node.start, textOf(node.source), 'lazy'),
    TSImportType: (node) => add(node.start, textOf(node.source), 'types'),
    CallExpression: (node) => {
      if (isGlob(node)) add(node.start, textOf(node.arguments[0]), isEager(node) ? 'code' : 'lazy');
    },
  }).visit(program);
  return found;
}

/** `./x.ts?raw` → `x`; the pattern `../a/*.ts` → the folder `../a`. Other endings than those of code stay. */
const trim = (specifier: string): string =>
  specifier
    .replace(/\?.*$/, '')
    .replace(/\/[^/]*\*.*$/, '')
    .replace(/\.tsx?$/, '');

/** What a file imports, re-exports, loads later and names in types. */
export const listImports = (file: ParsedFile): FileImport[] =>
  listFound(file).map(({ start, specifier, kind }) => {
    const isPackage = !specifier.startsWith('.');
    const parts = specifier.split('/');
    const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
    return {
      place: placeOf(file, { start }),
      from: file.path,
      to: isPackage ? name : posix.join(posix.dirname(file.path), trim(specifier)),
      isPackage,
      kind,
    };
  });

/** The specifiers of a style sheet: `@import` and `composes … from`. */
export const listStyleImports = (path: string, css: string): FileImport[] =>
  [...css.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]|\bfrom\s+['"]([^'"]+)['"]/g)].map((match) => {
    const specifier = match[1] ?? match[2] ?? '';
    const isPackage = !specifier.startsWith('.');
    return {
      place: placeOf({ path, text: css }, { start: match.index }),
      from: path,
      to: isPackage ? specifier : posix.join(posix.dirname(path), specifier),
      isPackage,
      kind: 'code' as const,
    };
  });
