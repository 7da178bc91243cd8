import { describe, expect, test } from 'vitest';
import type { BuildManifest } from './build/build-manifest';
import { PROFILES, type Profile } from '../src/content/package-options';
import { selectFiles } from './select-files';

const chunk = (file: string, more: Partial<BuildManifest[string]> = {}): BuildManifest[string] => ({
  file,
  imports: [],
  dynamicImports: [],
  css: [],
  assets: [],
  ...more,
});

const manifest: BuildManifest = {
  'index.html': chunk('index.js', {
    imports: ['_kit.js'],
    dynamicImports: [
      '../modules/a/module.ts',
      '_m-b-Ab-1_2cd.js',
      '_drawn-b-Ab-1_2ce.js',
      '../assets/shared/loop.tsx',
      'ui/screens/package-check/package-check-screen.tsx',
      '_records-1a2b.js',
    ],
    css: ['index.css'],
    assets: ['sans.woff2'],
  }),
  'style.css': chunk('style.css'),
  '_kit.js': chunk('kit.js'),
  '_records-1a2b.js': chunk('records.js'),
  '../modules/a/module.ts': chunk('a.js', {
    imports: ['index.html'],
    dynamicImports: ['../modules/a/one.ts', '../modules/a/with-b.ts'],
  }),
  '../modules/a/one.ts': chunk('a-one.js'),
  '../modules/a/with-b.ts': chunk('a-with-b.js'),
  // As the build joins the lessons of a module, and its drawings.
  '_m-b-Ab-1_2cd.js': chunk('b.js', { dynamicImports: ['../modules/b/one.ts'] }),
  '../modules/b/one.ts': chunk('b-one.js'),
  '_drawn-b-Ab-1_2ce.js': chunk('b-map.js', { assets: ['b-map.svg'] }),
  '../assets/shared/loop.tsx': chunk('loop.js'),
  'ui/screens/package-check/package-check-screen.tsx': chunk('check.js', { assets: ['validator.js'] }),
};

const shared = ['home.html', 'index.js', 'index.css', 'sans.woff2', 'style.css', 'kit.js', 'loop.js'];
const listTexts = (language: string) =>
  ['start', 'glossary', 'about', 'a/module', 'a/one', 'a/with-b', 'b/module', 'b/one'].map(
    (name) => `locales/${language}/${name}.json`,
  );

const forTrainers = [
  'check.js',
  'validator.js',
  'locales/en/package-check.json',
  'locales/fr/package-check.json',
];

const files = [
  ...shared,
  ...forTrainers,
  ...'a.js a-one.js a-with-b.js b.js b-one.js b-map.js b-map.svg stray.js .vite/manifest.json'.split(' '),
  ...listTexts('en'),
  ...listTexts('fr'),
];

/** One lesson of a stands only beside b. */
const MODULES = ['a', 'b'].map((id) => ({
  id,
  objectives: [],
  minutes: 1,
  dependent: id === 'a' ? [{ lesson: 'with-b', onlyWith: 'b', minutes: 1 }] : [],
  graded: false,
}));

const select = (
  modules: string[],
  languages: string[],
  given = { manifest, files },
  profile: Profile = 'scorm12',
) => selectFiles(given, { modules, languages, profile }, MODULES, 'home.html');

const without = (gone: string) => ({ manifest, files: files.filter((file) => file !== gone) });

describe('the files of a package', () => {
  test('are, for everything, all but what nothing leads to', () => {
    const expected = files.filter((file) => file !== 'stray.js' && file !== '.vite/manifest.json');
    const given = { manifest, files };
    expect(select(['a', 'b'], ['en', 'fr'], given, 'web')).toEqual({ ok: true, value: expected.toSorted() });
  });

  test('leave out what is for trainers where they are for an LMS', () => {
    const whole = select(['a', 'b'], ['en', 'fr'], undefined, 'web');
    const forLms = select(['a', 'b'], ['en', 'fr']);
    const left = whole.ok && forLms.ok && whole.value.filter((file) => !forLms.value.includes(file));
    expect(left).toEqual(forTrainers.toSorted());
  });

  test('leave out structure, pictures and texts of modules and languages that are not chosen', () => {
    const texts = ['start', 'glossary', 'about', 'a/module', 'a/one'].map(
      (name) => `locales/fr/${name}.json`,
    );
    expect(select(['a'], ['fr'])).toEqual({
      ok: true,
      value: [...shared, 'a.js', 'a-one.js', ...texts].toSorted(),
    });
  });

  test('leave out a lesson, with its texts, that has no place without a module left out', () => {
    const listLesson = (modules: string[]) => {
      const selected = select(modules, ['en', 'fr']);
      return selected.ok ? selected.value.filter((path) => path.includes('with-b')) : selected.error;
    };
    expect(listLesson(['a'])).toEqual([]);
    expect(listLesson(['a', 'b'])).toEqual([
      'a-with-b.js',
      'locales/en/a/with-b.json',
      'locales/fr/a/with-b.json',
    ]);
  });

  test('take one page of the build, and need it', () => {
    const offered = { manifest, files: [...files, 'other.html'] };
    const choice = { modules: ['a'], languages: ['fr'], profile: 'web' } as const;
    const taken = selectFiles(offered, choice, MODULES, 'other.html');
    expect(taken.ok && taken.value.filter((path) => path.endsWith('.html'))).toEqual(['other.html']);
    expect(selectFiles(offered, choice, MODULES, 'third.html')).toEqual({
      ok: false,
      error: 'the build lacks "third.html"',
    });
  });

  test('hold the package builder and its words in the self-study edition alone', () => {
    const screen = 'ui/screens/trainer/trainer-screen.tsx';
    const page = { ...chunk('index.js'), dynamicImports: [screen] };
    const given = {
      manifest: {
        'index.html': page,
        [screen]: chunk('trainer.js', { imports: ['_core.js'] }),
        '_core.js': chunk('core.js'),
      },
      files: [...files, 'trainer.js', 'core.js', 'locales/en/trainer.json'],
    };
    const listOwn = (profile: Profile) => {
      const selected = select([], ['en'], given, profile);
      return selected.ok ? selected.value.filter((path) => /trainer|core/.test(path)) : selected.error;
    };
    expect(listOwn('web')).toEqual(['core.js', 'locales/en/trainer.json', 'trainer.js']);
    expect(listOwn('scorm12')).toEqual([]);
  });

  test('hold the adapters beyond SCORM 1.2 where they are used', () => {
    const given = { manifest, files: [...files, 'records.js'] };
    const isPacked = (profile: Profile) => {
      const selected = select(['a'], ['en'], given, profile);
      return selected.ok && selected.value.includes('records.js');
    };
    expect(PROFILES.filter(isPacked)).toEqual(['scorm2004-3rd', 'scorm2004-4th', 'cmi5']);
  });

  test('hold the Cyrillic parts of the typefaces where the course speaks Russian', () => {
    const source = 'app/cyrillic-faces.ts';
    const faces = chunk('cyrillic.js', { assets: ['cyrillic.woff2'] });
    const page = { ...chunk('index.js'), dynamicImports: [source] };
    const given = {
      manifest: { 'index.html': page, [source]: faces },
      files: [...files, 'cyrillic.js', 'cyrillic.woff2', 'locales/ru/start.json'],
    };
    const listOwn = (languages: string[]) => {
      const selected = select([], languages, given, 'web');
      return selected.ok ? selected.value.filter((path) => path.includes('cyrillic')) : selected.error;
    };
    expect(listOwn(['en', 'ru'])).toEqual(['cyrillic.js', 'cyrillic.woff2']);
    expect(listOwn(['en', 'fr'])).toEqual([]);
  });

  test('are refused when a file that the build promises is not there', () => {
    expect(select(['a'], ['en'], without('a-one.js'))).toEqual({
      ok: false,
      error: 'the build lacks "a-one.js"',
    });
    expect(select(['a'], ['fr'], without('locales/fr/start.json'))).toEqual({
      ok: false,
      error: 'the build lacks "locales/fr/start.json"',
    });
    expect(select(['b'], ['fr'], without('locales/fr/b/module.json')).ok).toBe(false);
  });

  test('are refused when a chosen one cannot run without a module left out', () => {
    const tangled = {
      ...manifest,
      '../modules/a/one.ts': chunk('a-one.js', { imports: ['../modules/b/one.ts'] }),
    };
    expect(select(['a'], ['en'], { manifest: tangled, files })).toEqual({
      ok: false,
      error: '"../modules/a/one.ts" cannot run without "../modules/b/one.ts" of a module left out',
    });
  });

  test('are refused when the manifest has no page or names a chunk that it does not describe', () => {
    expect(select(['a'], ['en'], { manifest: {}, files }).ok).toBe(false);
    const broken = { ...manifest, '_kit.js': chunk('kit.js', { imports: ['_gone.js'] }) };
    expect(select(['a'], ['en'], { manifest: broken, files })).toEqual({
      ok: false,
      error: 'the build manifest has no entry "_gone.js"',
    });
  });
});
