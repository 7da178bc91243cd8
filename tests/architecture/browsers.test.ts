import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OLDEST_BROWSERS } from '../../src/app/build/oldest-browsers';
import { ROOT } from '../support/load-course';
import { parseSource, readSources } from '../support/read-sources';
import { listYoungFaults, runsInBrowser, YOUNG } from './young-rules';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const check = (text: string) => listYoungFaults(parseSource({ path: 'src/a.ts', text }));

describe('what runs in a browser', () => {
  it('uses nothing that the oldest supported browsers do not have', () => {
    const sources = readSources(/\.tsx?$/).filter(runsInBrowser);
    expect(sources.length).toBeGreaterThan(300);
    expect(sources.flatMap((file) => listYoungFaults(parseSource(file)))).toEqual([]);
  });

  it('uses no more of the language than they have', () => {
    const { compilerOptions }: { compilerOptions: object } = JSON.parse(read('tsconfig.json'));
    expect(compilerOptions).toMatchObject({ target: 'ES2022', lib: ['ES2023', 'DOM', 'DOM.Iterable'] });
  });

  it.each([
    ['const url = URL.parse(text);', 'URL.parse'],
    ['const url = URL.parse(text)?.protocol;', 'URL.parse'],
    ["const words = new Intl.Segmenter('en');", 'Intl.Segmenter'],
    ['const watcher = new CloseWatcher();', 'CloseWatcher'],
    ['requestIdleCallback(work);', 'requestIdleCallback'],
    ['note.showPopover();', '.showPopover'],
    ['const signal = AbortSignal.any([one, other]);', 'AbortSignal.any'],
  ])('is refused: %s', (text, name) => {
    expect(check(text)).toEqual([`src/a.ts:1 ${name}`]);
  });

  it.each([
    'const value = JSON.parse(text);',
    "if ('requestIdleCallback' in window) requestIdleCallback(work);",
    'const { bytes } = file;',
    'const signal = AbortSignal.timeout(5);',
  ])('is accepted: %s', (text) => {
    expect(check(text)).toEqual([]);
  });
});

describe('the oldest supported browsers', () => {
  it('are those that the README names', () => {
    const { chrome, firefox, safari } = OLDEST_BROWSERS;
    expect(read('README.md')).toContain(`Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}`);
  });

  it('lack all that is refused, at least one of them', () => {
    const isLacking = (found: number | null, oldest: number) => found === null || found > oldest;
    const had = [...YOUNG].filter(
      ([, since]) =>
        !isLacking(since.chrome, OLDEST_BROWSERS.chrome) &&
        !isLacking(since.firefox, OLDEST_BROWSERS.firefox) &&
        !isLacking(since.safari, OLDEST_BROWSERS.safari),
    );
    expect(had.map(([name]) => name)).toEqual([]);
  });
});
