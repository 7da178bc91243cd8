/** Files that were fetched, for making packages of them: each once, also when the network is gone by then. */
export interface FileStore {
  /** Rejects when the file cannot be had; it is asked for again at the next call. */
  readonly read: (path: string) => Promise<Uint8Array>;
}

/** Requests under way at once; more would not be faster, and would stand in the way of the course. */
const LANES = 6;

async function fetchBytes(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export function createFileStore(): FileStore {
  const files = new Map<string, Promise<Uint8Array>>();
  return {
    read: (path) => {
      const file = files.get(path) ?? fetchBytes(path);
      files.set(path, file);
      file.catch(() => files.delete(path));
      return file;
    },
  };
}

/** Fetches all the files ahead; answers whether all are there. */
export async function fetchAhead(store: FileStore, paths: readonly string[]): Promise<boolean> {
  const waiting = [...paths];
  let isWhole = true;
  const work = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
      await store.read(path).catch(() => {
        isWhole = false;
      });
  };
  await Promise.all(Array.from({ length: LANES }, work));
  return isWhole;
}
