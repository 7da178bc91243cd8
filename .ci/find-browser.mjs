// Finds the Chromium browsers for the tests that need a real one; alone on a Debian machine it installs them.
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
/** The same browser without its windows: it shows the same pages with half the work. */
const SHELL_COMMANDS = ['chrome-headless-shell', 'chromium-headless-shell'];
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
  return [...apps, ...listCommands(COMMANDS, env)];
}

/**
 * @param {readonly string[]} commands
 * @param {Record<string, string | undefined>} env
 */
function listCommands(commands, env) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Ubuntu's package of that name only points to a snap, which has no place in a container. */
function isRootOnDebian() {
  try {
    return process.getuid?.() === 0 && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {readonly string[]} packages */
function install(packages) {
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  execFileSync('apt-get', ['update', '-q'], options);
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
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
  if (mayInstall) install(['chromium']);
  const installed = mayInstall ? look() : undefined;
  if (installed !== undefined) return installed;
  throw new Error(
    'No Chrome, Chromium or Edge found. Install one, or set CHROME_PATH to the path of its program.',
  );
}

/**
 * The path of an installed browser without windows, for tests that need none; the whole browser where there is none, or where `CHROME_PATH`
 * chooses. Throws as `findBrowser` does.
 * @param {Parameters<typeof findBrowser>[0]} [world]
 * @returns {string}
 */
export function findShell(world = {}) {
  const { env = process.env, exists = existsSync, mayInstall = isRootOnDebian() } = world;
  const look = () => (env['CHROME_PATH'] ? undefined : listCommands(SHELL_COMMANDS, env).find(exists));
  const found = look();
  if (found !== undefined) return found;
  if (mayInstall && !env['CHROME_PATH'])
    try {
      // Both, as they share files of one version.
      install(['chromium', 'chromium-headless-shell']);
    } catch {
      // The whole browser does as well, in twice the time.
    }
  return look() ?? findBrowser(world);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  try {
    console.log(`${findShell()}\n${findBrowser()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  }
