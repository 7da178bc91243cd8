import { execSync } from 'node:child_process';
import { join } from 'node:path';
import { fail, succeed, type Result } from '../../src/content/result';
import { computeFingerprint } from './compute-fingerprint';
import { isStamped, writeStamp } from './stamp';

/** All that a build is made from. */
const BUILD_INPUTS = [
  'src',
  'modules',
  'assets',
  'locales',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
] as const;

/** The folder of a build made from the sources as they are now; builds only when they changed since. */
export async function ensureBuild(root: string): Promise<Result<string, string>> {
  const folder = join(root, 'dist', 'build');
  // Taken before the build: what is edited meanwhile makes the build outdated.
  const fingerprint = await computeFingerprint(root, BUILD_INPUTS);
  if (await isStamped(folder, fingerprint)) return succeed(folder);
  try {
    // A shell finds npm on every system; its talk goes to stderr and leaves stdout to the results.
    execSync('npm run --silent build', { cwd: root, stdio: ['ignore', 2, 2] });
    await writeStamp(folder, fingerprint);
  } catch {
    return fail('the build failed; see above');
  }
  return succeed(folder);
}
