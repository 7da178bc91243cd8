import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { succeed, type Result } from '../src/content/result';
import { ensureBuild } from './build/ensure-build';
import { preparePackages } from './prepare-packages';
import { runCommand } from './run-command';
import { serveFolder } from './serve-folder';
import { showSize } from './show-size';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The first port to try: that of Vite's own preview. */
const PORT = 4173;

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

async function serve(folder: string): Promise<Result<undefined, string>> {
  const served = await serveFolder(folder, PORT);
  if (!served.ok) return served;
  say(
    `\nThe course: ${served.value.address}\n  open it in a browser; progress stays in that browser; Ctrl-C ends`,
  );
  const close = (): void => void served.value.close();
  // Not `once`: a second Ctrl-C while connections end must not kill the process half-way.
  process.on('SIGINT', close).on('SIGTERM', close);
  return succeed(undefined);
}

async function start(): Promise<Result<undefined, string>> {
  const { values } = parseArgs({
    options: {
      'no-serve': { type: 'boolean' },
      /** A finished build, taken as it is. */
      build: { type: 'string' },
      dist: { type: 'string' },
    },
  });
  const dist = values.dist === undefined ? join(ROOT, 'dist') : resolve(values.dist);
  const build = values.build === undefined ? await ensureBuild(ROOT) : succeed(resolve(values.build));
  if (!build.ok) return build;
  const offers = await preparePackages(ROOT, build.value, dist);
  if (!offers.ok) return offers;
  say('Packages:');
  for (const { path, size, purpose } of offers.value)
    say(`${relative(process.cwd(), path)}  ${showSize(size)}\n  ${purpose}`);
  return values['no-serve'] ? succeed(undefined) : serve(join(dist, 'web'));
}

await runCommand(start);
