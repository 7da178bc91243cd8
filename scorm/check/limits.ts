const MIB = 1024 * 1024;

/** What the check takes in before it refuses; far above any course, far below what would hurt a browser. */
export const LIMITS = {
  /** Bytes of the zip; it lies in memory as a whole, so a longer one must not even be read (`refuseLarge`). */
  zip: 1024 * MIB,
  /** Bytes of all files unpacked. They are unpacked one after the other and not kept. */
  unpacked: 2048 * MIB,
  /** Files and folders that the zip lists. */
  entries: 20_000,
  /** Unpacked bytes for each packed one, of one file or of all together. Deflate reaches 1,032 at most; text reaches about 20. */
  ratio: 150,
  /** Bytes unpacked up to which the ratio does not matter. */
  ratioFrom: 64 * MIB,
  /** Bytes of a manifest. */
  manifest: 8 * MIB,
  /** Bytes of a page, script or style sheet that is looked through. */
  scanned: 4 * MIB,
} as const;

/** What can be uploaded almost anywhere. No standard names these limits: they are what LMSs and their servers commonly allow. */
export const USUAL = {
  /** Bytes of the zip. */
  zip: 100 * MIB,
  /** Bytes of one file, unpacked. */
  file: 50 * MIB,
  /** Files in the zip, without folders. */
  files: 2000,
  /** Characters of a path; LMSs put their own folders before it, and Windows ends at 260. */
  path: 120,
} as const;

/** Bytes as MiB with one decimal, and never 0 for something. */
export const toMib = (bytes: number): number => Math.max(0.1, Math.round((bytes / MIB) * 10) / 10);

/** Bytes in the unit that suits them. */
export const chooseUnit = (bytes: number): { readonly unit: 'kib' | 'mib'; readonly number: number } =>
  bytes < MIB ? { unit: 'kib', number: Math.ceil(bytes / 1024) } : { unit: 'mib', number: toMib(bytes) };
