import { createServer } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Path from the root → contents. */
export type Site = Readonly<Record<string, Uint8Array>>;

export interface Served {
  /** Address of the root, with a slash at the end. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Serves files from memory, texts compressed on request. */
export async function serveFiles(site: Site, compresses: boolean): Promise<Served> {
  const packed = new Map<string, Uint8Array>();
  const read = (path: string): Uint8Array | undefined => {
    const file = site[path];
    if (!file || !compresses || path.endsWith('.woff2')) return file;
    const known = packed.get(path) ?? gzipSync(file);
    packed.set(path, known);
    return known;
  };
  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').split('?')[0] ?? '/').slice(1) || 'index.html';
    const file = read(path);
    if (!file) return response.writeHead(404).end();
    const isPacked = compresses && !path.endsWith('.woff2');
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-length': file.length,
      ...(isPacked && { 'content-encoding': 'gzip' }),
    });
    return response.end(file);
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((settle) => server.close(settle));
    },
  };
}
