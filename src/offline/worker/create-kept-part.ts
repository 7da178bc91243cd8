import { PrecacheController } from 'workbox-precaching';
import type { OfflineFile } from '../../content/offline-list';

/** Files under `assets/` bear a digest in their names: such a name never stands for two contents. */
const hasOwnName = (path: string): boolean => path.startsWith('assets/');

/** A part of the course, kept or not, in a cache of its own. */
export interface KeptPart {
  readonly controller: PrecacheController;
  readonly bytes: number;
  /** Whether it was ever asked for on this device. */
  readonly isWanted: () => Promise<boolean>;
  /** Bytes that are here. */
  readonly measureHeld: () => Promise<number>;
  /** Fetches what is missing, file by file. What has come stays, so a later try goes on. Rejects at the first that cannot be had, and with `onFile`. */
  readonly fetchMissing: (event: ExtendableEvent, onFile: () => Promise<void>) => Promise<void>;
}

export function createKeptPart(cacheName: string, files: readonly OfflineFile[]): KeptPart {
  const controller = new PrecacheController({ cacheName });
  const entries = files.map(({ path, hash, bytes }) => {
    const integrity = `sha256-${hash}`;
    return { url: path, revision: hasOwnName(path) ? null : hash, integrity, bytes };
  });
  controller.addToCacheList(entries);
  const isWanted = () => caches.has(cacheName);
  const listHeld = async (): Promise<ReadonlySet<string | undefined>> => {
    if (!(await isWanted())) return new Set();
    const requests = await (await caches.open(cacheName)).keys();
    return new Set(requests.map(({ url }) => url));
  };
  return {
    controller,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    isWanted,
    measureHeld: async () => {
      const held = await listHeld();
      return entries.reduce(
        (sum, { url, bytes }) => sum + (held.has(controller.getCacheKeyForURL(url)) ? bytes : 0),
        0,
      );
    },
    fetchMissing: async (event, onFile) => {
      await caches.open(cacheName);
      const held = await listHeld();
      for (const { url, revision, integrity } of entries) {
        const cacheKey = controller.getCacheKeyForURL(url);
        if (held.has(cacheKey)) continue;
        const request = new Request(url, { integrity, cache: revision === null ? 'default' : 'reload' });
        // With its integrity the library puts a file that is missing into the cache, also after the installation.
        await Promise.all(controller.strategy.handleAll({ event, request, params: { cacheKey, integrity } }));
        await onFile();
      }
    },
  };
}
