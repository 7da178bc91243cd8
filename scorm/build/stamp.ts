import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The fingerprint of what a folder was made from lies in the folder, so it goes when the folder goes. */
const locate = (folder: string): string => join(folder, '.fingerprint');

/** Whether a folder was made from what has this fingerprint. False where there is none. */
export const isStamped = async (folder: string, fingerprint: string): Promise<boolean> =>
  (await readFile(locate(folder), 'utf8').catch(() => '')) === fingerprint;

/** Notes what a finished folder was made from. */
export const writeStamp = (folder: string, fingerprint: string): Promise<void> =>
  writeFile(locate(folder), fingerprint);

/** For a folder whose contents are about to change. */
export const removeStamp = (folder: string): Promise<void> => rm(locate(folder), { force: true });
