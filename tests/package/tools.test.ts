// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findBrowser, findShell, listPlaces } from '../../.ci/find-browser.mjs';
import { isInstalled, refuseNode } from '../../.ci/install.mjs';

const lock = (packages: Record<string, object>) =>
  JSON.stringify({ packages: { '': { version: '0' }, ...packages } });
const wanted = lock({
  'node_modules/a': { version: '1.0.0', integrity: 'x' },
  'node_modules/other-system': { version: '1.0.0', optional: true },
});

describe('what is installed', () => {
  test('is enough when all but optional packages are there', () => {
    expect(isInstalled(wanted, lock({ 'node_modules/a': { version: '1.0.0', integrity: 'x' } }))).toBe(true);
  });

  test('is not enough when nothing, too little or something else is there', () => {
    expect(isInstalled(wanted, undefined)).toBe(false);
    expect(isInstalled(wanted, lock({}))).toBe(false);
    expect(isInstalled(wanted, lock({ 'node_modules/a': { version: '1.0.1', integrity: 'x' } }))).toBe(false);
    expect(isInstalled(wanted, lock({ 'node_modules/a': { version: '1.0.0', integrity: 'y' } }))).toBe(false);
    const otherSystem = { version: '0.9.0', optional: true };
    expect(
      isInstalled(
        wanted,
        lock({
          'node_modules/a': { version: '1.0.0', integrity: 'x' },
          'node_modules/other-system': otherSystem,
        }),
      ),
    ).toBe(false);
  });

  test('is enough for the tests that run now', () => {
    expect(
      isInstalled(
        readFileSync('package-lock.json', 'utf8'),
        readFileSync('node_modules/.package-lock.json', 'utf8'),
      ),
    ).toBe(true);
  });

  test.each([
    ['20.19.0', true],
    ['20.18.9', false],
    ['18.20.0', false],
    ['21.0.0', true],
    ['100.1.0', true],
  ])('runs on Node %s: %s', (version, accepted) => {
    expect(refuseNode(version) === undefined).toBe(accepted);
  });
});

const makeWorld = (platform: string, env: Record<string, string>, there: readonly string[]) => ({
  platform,
  env,
  exists: (path: string) => there.includes(path),
  mayInstall: false,
});
const find = (...given: Parameters<typeof makeWorld>) => findBrowser(makeWorld(...given));

describe('the browser of the tests', () => {
  test.each<[string, Record<string, string>, string]>([
    ['linux', { PATH: '/opt/bin:/usr/bin' }, '/usr/bin/chromium'],
    ['darwin', { PATH: '/usr/bin' }, '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['win32', { PROGRAMFILES: 'C:\\Programs' }, 'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe'],
    ['linux', { PATH: '/usr/bin', CHROME_PATH: '/my/chrome' }, '/my/chrome'],
  ])('is found on %s with %j', (platform, env, path) => {
    expect(find(platform, env, [path])).toBe(path);
  });

  test('is the chosen one or none', () => {
    const env = { PATH: '/usr/bin', CHROME_PATH: '/gone' };
    expect(() => find('linux', env, ['/usr/bin/chromium'])).toThrow('CHROME_PATH names "/gone"');
  });

  test('is asked for where there is none', () => {
    expect(() => find('linux', { PATH: '/usr/bin' }, [])).toThrow('set CHROME_PATH');
    expect(listPlaces('linux', {})).toEqual([]);
  });

  test.each<[string, Record<string, string>, string[], string]>([
    [
      'without windows where there is such a one',
      { PATH: '/usr/bin' },
      ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'],
      '/usr/bin/chromium-headless-shell',
    ],
    ['the whole where there is none', { PATH: '/usr/bin' }, ['/usr/bin/chromium'], '/usr/bin/chromium'],
    [
      'the chosen one',
      { PATH: '/usr/bin', CHROME_PATH: '/my/chrome' },
      ['/my/chrome', '/usr/bin/chromium-headless-shell'],
      '/my/chrome',
    ],
  ])('for most tests is %s', (_, env, there, path) => {
    expect(findShell(makeWorld('linux', env, there))).toBe(path);
  });
});
