import { readOptionsFile } from '../../src/content/options-file';
import { OPTIONS_FILE } from '../../src/content/options-name';
import { parsePackageOptions } from '../../src/content/package-options';
import { openArchive, type ArchiveFiles } from './archive/open-archive';
import { unpackFile } from './archive/unpack-file';
import { checkManifest } from './check-manifest';
import { checkSizes, listLargest, type FileSize } from './check-sizes';
import { classifyText, scanText } from './contents/scan-text';
import { findManifest, type ManifestName, type PackageKind } from './find-kind';
import { createFindings, showHarmless, type Finding, type FindingList } from './findings';
import { LIMITS, toMib } from './limits';
import { checkNames } from './names/check-names';
import { createPackageFiles, type PackageFiles } from './package-files';
import type { LoadSchemas } from './schema/validate-xml';

/** What kind of package it is, and what was found in it. */
export interface PackageReport {
  readonly kind: PackageKind;
  /** False where the zip was refused or could not be read, so that its files were not looked at. */
  readonly isComplete: boolean;
  /** Bytes of the zip. */
  readonly size: number;
  /** Bytes that its files take unpacked, as the zip says. */
  readonly unpacked: number;
  readonly files: number;
  readonly largest: readonly FileSize[];
  readonly findings: readonly Finding[];
}

export interface CheckTools {
  readonly loadSchemas: LoadSchemas;
  readonly signal?: AbortSignal;
  /** Told now and then which share is done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Told of every piece that was unpacked, in bytes. */
  readonly onBytes?: (count: number) => void;
}

interface Scope extends CheckTools {
  readonly entries: ArchiveFiles;
  readonly files: PackageFiles;
  readonly findings: FindingList;
}

type Entry = ArchiveFiles[number];

function isWebEdition(bytes: Uint8Array): boolean {
  const options = parsePackageOptions(readOptionsFile(new TextDecoder().decode(bytes)));
  return options.ok && options.value.profile === 'web';
}

/** A share of the work after which the page may draw: so many files, or a file that takes this part of the largest text. */
const REST_AFTER = 16;

/** Lets the page draw and react between two files. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const unpack = (entry: Entry, keep: number, { findings, signal, onBytes }: Scope) =>
  unpackFile(entry, { keep, findings, signal, onBytes: onBytes ?? (() => {}) });

/** Checks the manifest. Gives the kind of package, and the entry that was read for it. */
async function readManifest(
  name: ManifestName | undefined,
  scope: Scope,
): Promise<{ readonly kind: PackageKind; readonly read?: Entry }> {
  const { findings } = scope;
  if (name === 'aicc' || name === 'tincan.xml') {
    findings.add(name === 'aicc' ? 'aicc-only' : 'xapi-only');
    return { kind: name === 'aicc' ? 'aicc' : 'xapi' };
  }
  const read = scope.entries.find(({ filename }) => filename === name);
  if (name === undefined || !read) return { kind: 'unknown' };
  if (read.uncompressedSize > LIMITS.manifest) {
    findings.add('xml-too-large', { file: name }, { most: toMib(LIMITS.manifest) });
    return { kind: 'unknown' };
  }
  const bytes = await unpack(read, LIMITS.manifest, scope);
  if (!bytes) return { kind: 'unknown', read };
  if (name !== OPTIONS_FILE) return { kind: await checkManifest(name, bytes, scope), read };
  const isWeb = isWebEdition(bytes);
  findings.add(isWeb ? 'web-edition' : 'no-manifest');
  return { kind: isWeb ? 'web' : 'unknown', read };
}

/** Unpacks every file that has not been read yet, checks it, and looks through the texts. */
async function readContents(kind: PackageKind, read: Entry | undefined, scope: Scope): Promise<void> {
  const { entries, findings, signal, onProgress } = scope;
  const total = entries.reduce((sum, entry) => sum + entry.compressedSize + 1, 0);
  let done = 0;
  for (const [at, entry] of entries.entries()) {
    if (signal?.aborted) return;
    done += entry.compressedSize + 1;
    if (entry === read) continue;
    const file = entry.filename;
    const isText = classifyText(file) !== undefined;
    const bytes = await unpack(entry, isText ? LIMITS.scanned : 0, scope);
    if (isText && entry.uncompressedSize > LIMITS.scanned)
      findings.add('scan-left-out', { file }, { most: toMib(LIMITS.scanned) });
    else if (isText && bytes)
      scanText(file, new TextDecoder().decode(bytes), { findings, isForLms: kind !== 'web' });
    if (at % REST_AFTER === 0 || entry.uncompressedSize > LIMITS.scanned / REST_AFTER) {
      onProgress?.(done / total);
      await rest();
    }
  }
}

async function checkFiles(
  entries: ArchiveFiles,
  findings: FindingList,
  tools: CheckTools,
): Promise<PackageKind> {
  const paths = entries.map(({ filename }) => filename);
  const files = createPackageFiles(paths);
  const scope = { ...tools, entries, files, findings };
  const name = findManifest(files, findings);
  const { kind, read } = await readManifest(name, scope);
  checkNames(paths, kind !== 'web', findings);
  if (name !== undefined)
    for (const file of paths) if (/\.zip$/i.test(file)) findings.add('nested-zip', { file });
  await readContents(kind, read, scope);
  return kind;
}

/** The report on a file that is too large even to be read. */
export function refuseLarge(size: number): PackageReport {
  const findings = createFindings();
  findings.add('zip-too-large', undefined, { size: toMib(size), most: toMib(LIMITS.zip) });
  const nothing = { kind: 'unknown', isComplete: false, unpacked: 0, files: 0, largest: [] } as const;
  return { ...nothing, size, findings: findings.list() };
}

/**
 * Checks the bytes of a zip, as an LMS would and more strictly. Opens nothing that could harm: see `LIMITS`. Never rejects, whatever the
 * bytes are. Undefined when it was cancelled by `signal`.
 */
export async function checkPackage(bytes: Uint8Array, tools: CheckTools): Promise<PackageReport | undefined> {
  const findings = createFindings();
  const entries = await openArchive(bytes, findings);
  const kind = entries ? await checkFiles(entries, findings, tools) : 'unknown';
  if (tools.signal?.aborted) return undefined;
  const sizes = (entries ?? []).map(({ filename, uncompressedSize }) => ({
    file: showHarmless(filename),
    size: uncompressedSize,
  }));
  if (entries) checkSizes(bytes.length, sizes, findings);
  return {
    kind,
    isComplete: entries !== undefined,
    size: bytes.length,
    unpacked: sizes.reduce((sum, { size }) => sum + size, 0),
    files: sizes.length,
    largest: listLargest(sizes),
    findings: findings.list(),
  };
}
