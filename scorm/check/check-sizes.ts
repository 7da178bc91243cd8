import type { FindingList } from './findings';
import { toMib, USUAL } from './limits';

export interface FileSize {
  readonly file: string;
  /** Bytes, unpacked. */
  readonly size: number;
}

/** Warns of what is beyond the usual limits of LMSs (`USUAL`); the one that takes the package may have others. */
export function checkSizes(zipSize: number, files: readonly FileSize[], findings: FindingList): void {
  if (zipSize > USUAL.zip)
    findings.add('package-large', undefined, { size: toMib(zipSize), most: toMib(USUAL.zip) });
  for (const { file, size } of files)
    if (size > USUAL.file)
      findings.add('file-large', { file, found: `${toMib(size)} MiB` }, { most: toMib(USUAL.file) });
  if (files.length > USUAL.files)
    findings.add('many-files', undefined, { number: files.length, most: USUAL.files });
}

/** The files that make a package large, the largest first. */
export const listLargest = (files: readonly FileSize[]): readonly FileSize[] =>
  files.toSorted((a, b) => b.size - a.size).slice(0, 3);
