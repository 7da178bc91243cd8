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
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
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
  const files = change(unzipSync(await readFile(zip)));
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
  const server = createServer((request, response) =>
    answer(response, (request.url ?? '/').split('?')[0] ?? '/'),
  );
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    course: `http://127.0.0.1:${port}/course/index.html`,
    lms: `http://127.0.0.1:${port}/lms.html`,
    requests,
    forget: () => requests.splice(0),
    close: async () => {
      server.closeAllConnections();
      await new Promise((settle) => server.close(settle));
    },
  };
}
