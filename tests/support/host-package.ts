import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { unzipSync } from 'fflate';

export interface HostedPackage {
  /** Address of the unpacked package's page. */
  readonly course: string;
  /** Address of the page of the stand-in LMS. */
  readonly lms: string;
  /** Paths asked for since the last `forget`, without the query. */
  readonly requests: readonly string[];
  readonly forget: () => void;
  /** Whether requests are answered; unlike what a browser can feign, this reaches its workers and their updates, too. */
  readonly setReachable: (isReachable: boolean) => void;
  /** Serves another zip at the same address from now on. */
  readonly replace: (zip: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

const LMS_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>LMS</title><link rel="icon" href="data:,">
<style>body{margin:0}iframe{border:0;width:100%;height:100vh}</style>
<script src="/lms.js"></script></html>`;

/**
 * Serves an unpacked zip under `/course/` and, beside it on the same origin, the page of a stand-in LMS whose script is `lmsScript`.
 * `change` may put other files in the place of those in the zip.
 */
export async function hostPackage(
  zip: string,
  lmsScript: string,
  change: (files: Record<string, Uint8Array>) => Record<string, Uint8Array> = (files) => files,
): Promise<HostedPackage> {
  const unpack = async (path: string) => change(unzipSync(await readFile(path)));
  let files = await unpack(zip);
  let isReachable = true;
  const requests: string[] = [];
  const answer = (response: ServerResponse, path: string): void => {
    const send = (type: string, body: string | Uint8Array) => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' });
      response.end(body);
    };
    if (path === '/lms.html') return send('text/html', LMS_PAGE);
    if (path === '/lms.js') return send('text/javascript', lmsScript);
    requests.push(path);
    const name = path.replace(/^\/course\//, '');
    const file = files[name === '' ? 'index.html' : name];
    if (file)
      return send(TYPES[extname(name === '' ? 'index.html' : name)] ?? 'application/octet-stream', file);
    response.writeHead(404);
    response.end();
  };
  const server = createServer((request, response) => {
    if (isReachable) answer(response, (request.url ?? '/').split('?')[0] ?? '/');
    else request.socket.destroy();
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    course: `http://127.0.0.1:${port}/course/index.html`,
    lms: `http://127.0.0.1:${port}/lms.html`,
    requests,
    forget: () => requests.splice(0),
    setReachable: (isNow) => {
      isReachable = isNow;
    },
    replace: async (other) => {
      files = await unpack(other);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((settle) => server.close(settle));
    },
  };
}
