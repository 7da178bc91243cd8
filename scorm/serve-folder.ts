import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { fail, succeed, type Result } from '../src/content/result';

export interface Served {
  readonly address: string;
  /** Ends open connections too. */
  readonly close: () => Promise<void>;
}

/** This machine alone. */
const HOST = '127.0.0.1';
/** Ports tried, one after the other. */
const TRIES = 20;

/** Whether the port could be had. */
const listen = (server: Server, port: number): Promise<boolean> =>
  new Promise((settle, reject) => {
    const refuse = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') settle(false);
      else reject(error);
    };
    server.once('error', refuse);
    server.listen(port, HOST, () => {
      server.off('error', refuse);
      settle(true);
    });
  });

/**
 * Serves a folder to this machine alone, on the port or the next free one.
 * sirv's `dev` looks at the disk at each request and forbids caching, so a new build shows at once.
 */
export async function serveFolder(folder: string, port: number): Promise<Result<Served, string>> {
  const handle = sirv(folder, { dev: true });
  const server = createServer((request, response) => handle(request, response));
  for (let tried = port; tried < port + TRIES; tried += 1) {
    if (!(await listen(server, tried))) continue;
    const close = (): Promise<void> =>
      new Promise((settle) => {
        server.close(() => settle());
        server.closeAllConnections();
      });
    return succeed({ address: `http://${HOST}:${tried}/`, close });
  }
  return fail(`ports ${port} to ${port + TRIES - 1} are all taken`);
}
