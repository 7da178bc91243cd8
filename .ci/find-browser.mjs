// Finds a Chromium browser for the tests that need a real one; alone on a Debian machine it installs one.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_APPS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * Where a browser usually is, best first.
 * @param {string} platform as in `process.platform`
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export function listPlaces(platform, env) {
  if (platform === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
      folder ? WINDOWS_APPS.map((app) => `${folder}\\${app}`) : [],
    );
  const apps =
    platform === 'darwin' ? MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`) : [];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...apps, ...COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)))];
}

/** Ubuntu's package of that name only points to a snap, which has no place in a container. */
function isRootOnDebian() {
  try {
    return process.getuid?.() === 0 && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function installChromium() {
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update', '-q'], options);
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
}

/**
 * The path of an installed Chrome, Chromium or Edge. Throws with what to do when there is none.
 * @param {{ platform?: string, env?: Record<string, string | undefined>, exists?: (path: string) => boolean, mayInstall?: boolean }} [world]
 * @returns {string}
 */
export function findBrowser(world = {}) {
  const { platform = process.platform, env = process.env, exists = existsSync } = world;
  const { mayInstall = isRootOnDebian() } = world;
  const chosen = env['CHROME_PATH'];
  if (chosen) {
    if (exists(chosen)) return chosen;
    throw new Error(
      `CHROME_PATH names "${chosen}", where there is no file. Set it to a browser or unset it.`,
    );
  }
  const look = () => listPlaces(platform, env).find(exists);
  const found = look();
  if (found !== undefined) return found;
  if (mayInstall) installChromium();
  const installed = mayInstall ? look() : undefined;
  if (installed !== undefined) return installed;
  throw new Error(
    'No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH to the path of its program.',
  );
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  try {
    console.log(findBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
