// Makes sure that the tools are there before a script needs them. Plain Node, because nothing else is there yet.
import { execSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 19];

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */

/**
 * @param {string} version such as `20.19.0`
 * @returns {string | undefined} what to do, where it is too old
 */
export function refuseNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
  return `This project needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${version}. Install a newer one from nodejs.org.`;
}

/**
 * Compares contents, not dates: a checkout gives every file the date of today. What is optional belongs to other systems.
 * @param {string} lockText `package-lock.json`
 * @param {string | undefined} installedText `node_modules/.package-lock.json`, written by npm when it is done
 * @returns {boolean}
 */
export function isInstalled(lockText, installedText) {
  if (installedText === undefined) return false;
  /** @type {{ packages: Record<string, LockedPackage> }} */
  const locked = JSON.parse(lockText);
  /** @type {{ packages: Record<string, LockedPackage> }} */
  const installed = JSON.parse(installedText);
  return Object.entries(locked.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    if (!found) return wanted.optional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/** @param {string[]} path */
function readText(...path) {
  try {
    return readFileSync(join(ROOT, ...path), 'utf8');
  } catch {
    return undefined;
  }
}

function install() {
  const refusal = refuseNode(process.versions.node);
  if (refusal !== undefined) {
    console.error(refusal);
    process.exit(2);
  }
  const lock = readText('package-lock.json');
  if (lock === undefined) {
    console.error('package-lock.json is missing: this is not a complete copy of the project.');
    process.exit(2);
  }
  if (isInstalled(lock, readText('node_modules', '.package-lock.json'))) return;
  console.error('Installing what package-lock.json names …');
  try {
    execSync('npm ci --include=dev --no-audit --no-fund', { cwd: ROOT, stdio: ['ignore', 2, 2] });
  } catch {
    console.error('npm ci failed; see above. It needs the network once.');
    process.exit(2);
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  install();
