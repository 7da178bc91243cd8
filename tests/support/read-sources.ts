import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, type ESTree, type ParseResult } from 'vite';
import { ROOT } from './load-course';

/** Folders that hold source. Official schemas are kept as they came and are not ours to judge. */
const SOURCE_FOLDERS = ['src', 'modules', 'assets', 'scorm', 'tests'] as const;
const FOREIGN = /^scorm\/schemas\//;

export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface ParsedFile extends SourceFile {
  readonly program: ESTree.Program;
  readonly comments: ParseResult['comments'];
}

/** Paths of all files in the folders of source. */
export const listSourcePaths = (): string[] =>
  SOURCE_FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/')),
  )
    .filter((path) => !FOREIGN.test(path))
    .toSorted();

export const readSources = (ending: RegExp): SourceFile[] =>
  listSourcePaths()
    .filter((path) => ending.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** Reads TypeScript as the build does. Throws where a file cannot be parsed. */
export function parseSource({ path, text }: SourceFile): ParsedFile {
  const { program, comments, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return { path, text, program, comments };
}

/** Where something stands, for a message: `src/app/main.tsx:12`. */
export const placeOf = ({ path, text }: SourceFile, { start }: { readonly start: number }): string =>
  `${path}:${text.slice(0, start).split('\n').length}`;
