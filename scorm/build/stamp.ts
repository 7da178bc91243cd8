import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The fingerprint of what a folder was made from lies in the folder, so it goes when the folder goes. */
const locate = (folder: string): string => join(folder, '.fingerprint');

export const isStamped = async (folder: string, fingerprint: string): Promise<boolean> =>
  (await readFile(locate(folder), 'utf8').catch(() => '')) === fingerprint;

export const writeStamp = (folder: string, fingerprint: string): Promise<void> =>
  writeFile(locate(folder), fingerprint);

export const removeStamp = (folder: string): Promise<void> => rm(locate(folder), { force: true });
