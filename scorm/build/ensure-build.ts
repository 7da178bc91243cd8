import { execSync } from 'node:child_process';
import { join } from 'node:path';
import { fail, succeed, type Result } from '../../src/content/result';
import { computeFingerprint } from './compute-fingerprint';
import { isStamped, writeStamp } from './stamp';

/** All that a build, and the packages made of it, come from. The package builder in the browser takes the packager into the build. */
export const BUILD_INPUTS = [
  'src',
  'scorm',
  'modules',
  'assets',
  'locales',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
] as const;

/** The folder of a build made from the sources as they are now. Builds only when one of them has changed since the last time. */
export async function ensureBuild(root: string): Promise<Result<string, string>> {
  const folder = join(root, 'dist', 'build');
  // Taken before the build: what is edited meanwhile makes the build outdated.
  const fingerprint = await computeFingerprint(root, BUILD_INPUTS);
  if (await isStamped(folder, fingerprint)) return succeed(folder);
  try {
    // A shell finds npm on every system. What it prints goes to stderr, as stdout is for the results.
    execSync('npm run --silent build', { cwd: root, stdio: ['ignore', 2, 2] });
    await writeStamp(folder, fingerprint);
  } catch {
    return fail('the build failed; see above');
  }
  return succeed(folder);
}
