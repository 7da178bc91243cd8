import { posix } from 'node:path';
import { Visitor, type ESTree } from 'vite';
import { placeOf, type ParsedFile } from '../support/read-sources';

interface Value {
  readonly start: number;
  readonly name: string;
}

/** Constants, functions and classes that a file exports. Types describe what they take and give, also where nobody names them. */
function listValues({ program }: ParsedFile): Value[] {
  const values: Value[] = [];
  const add = (id: ESTree.Node | null) => {
    if (id?.type === 'Identifier') values.push({ start: id.start, name: id.name });
  };
  new Visitor({
    ExportNamedDeclaration: ({ declaration }) => {
      if (declaration?.type === 'VariableDeclaration') for (const { id } of declaration.declarations) add(id);
      if (declaration?.type === 'FunctionDeclaration' || declaration?.type === 'ClassDeclaration')
        add(declaration.id);
    },
  }).visit(program);
  return values;
}

const trim = (path: string): string => path.replace(/\.tsx?$/, '');

/** `src/a/b#name`, or `src/a/b#` where all of the file may be used. */
function listUses({ path, program }: ParsedFile): string[] {
  const uses: string[] = [];
  const add = (source: ESTree.Node, name: string) => {
    if (source.type === 'Literal' && typeof source.value === 'string' && source.value.startsWith('.'))
      uses.push(`${trim(posix.join(posix.dirname(path), source.value))}#${name}`);
  };
  new Visitor({
    ImportDeclaration: ({ source, specifiers }) => {
      for (const specifier of specifiers)
        add(
          source,
          specifier.type === 'ImportSpecifier' && specifier.imported.type === 'Identifier'
            ? specifier.imported.name
            : '',
        );
    },
    ImportExpression: ({ source }) => add(source, ''),
  }).visit(program);
  return uses;
}

/** What is exported and used by no other file, as `path:line name`. `isLoaded` says of a path that it is loaded by its place. */
export function listUnused(files: readonly ParsedFile[], isLoaded: (path: string) => boolean): string[] {
  const uses = new Set(files.flatMap(listUses));
  return files
    .filter(({ path }) => !isLoaded(path) && !uses.has(`${trim(path)}#`))
    .flatMap((file) =>
      listValues(file)
        .filter(({ name }) => !uses.has(`${trim(file.path)}#${name}`))
        .map((value) => `${placeOf(file, value)} ${value.name}`),
    );
}
