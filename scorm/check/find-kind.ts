import { OPTIONS_FILE } from '../../src/content/options-name';
import { PAGE } from '../../src/content/pages';
import type { FindingList } from './findings';
import type { PackageFiles } from './package-files';

/** What a package is made for. `web`: the self-study edition of this course. */
export type PackageKind =
  | 'scorm12'
  | 'scorm2004-2nd'
  | 'scorm2004-3rd'
  | 'scorm2004-4th'
  | 'cmi5'
  | 'xapi'
  | 'aicc'
  | 'web'
  | 'unknown';

/** Which file tells what kind of package it is: a manifest, the files of AICC, or the options of this course without an LMS. */
export type ManifestName = 'imsmanifest.xml' | 'cmi5.xml' | 'tincan.xml' | 'aicc' | typeof OPTIONS_FILE;

const NAMES = ['imsmanifest.xml', 'cmi5.xml', 'tincan.xml'] as const;

const isRoot = (path: string): boolean => !path.includes('/');

/** A file of this name, in other capitals or in folders, where it should be at the root. */
function findMisplaced(files: PackageFiles, findings: FindingList): boolean {
  for (const name of NAMES) {
    const alike = files.findAlike(name);
    if (alike !== undefined) {
      findings.add('manifest-name-case', { file: alike, found: `${alike} ≠ ${name}` });
      return true;
    }
  }
  const inFolders = files.paths.filter((path) =>
    NAMES.some((name) => path.toLowerCase().endsWith(`/${name}`)),
  );
  for (const file of inFolders)
    findings.add('manifest-in-folder', { file, found: file.slice(0, file.lastIndexOf('/') + 1) });
  return inFolders.length > 0;
}

/** Which manifest a package has at its root; undefined, with the reason in the findings, where it has none. */
export function findManifest(files: PackageFiles, findings: FindingList): ManifestName | undefined {
  const present = NAMES.filter((name) => files.has(name));
  const [name, ...others] = present;
  for (const other of others) findings.add('other-manifest', { file: other });
  if (name) return name;
  if (files.paths.some((path) => isRoot(path) && /\.au$/i.test(path))) return 'aicc';
  if (findMisplaced(files, findings)) return undefined;
  if (files.has(OPTIONS_FILE) && files.has(PAGE)) return OPTIONS_FILE;
  const inner = files.paths.filter((path) => /\.zip$/i.test(path));
  for (const file of inner) findings.add('package-inside', { file });
  if (inner.length > 0) return undefined;
  const office = files.paths.find((path) => path === '[Content_Types].xml' || path === 'mimetype');
  if (office === undefined) findings.add('no-manifest');
  else findings.add('office-file', { file: office });
  return undefined;
}
