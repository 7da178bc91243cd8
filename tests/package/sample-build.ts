import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CourseFacts } from '../../scorm/course-facts';
import { createCourseFacts, createModuleFacts } from '../../scorm/testing/sample-facts';
import { ICON_FILES, WORKER_FILE } from '../../src/content/offline-list';
import { OPENING_SCRIPT } from '../../src/content/options-file';
import { locatePage } from '../../src/content/pages';

/** A course whose first module has no quiz and whose second has one. */
export const sampleCourse = createCourseFacts(
  [
    createModuleFacts('welcome', {
      minutes: 5,
      dependent: [{ lesson: 'placement', onlyWith: 'lever', minutes: 20 }],
      graded: false,
    }),
    createModuleFacts('loops', { objectives: ['o1-loops'], minutes: 40 }),
    createModuleFacts('lever', { minutes: 35 }),
  ],
  { id: 'sample-course', version: '1.2.3', passMark: 70 },
);

type Chunk = Record<'imports' | 'dynamicImports' | 'css' | 'assets', string[]>;

const chunk = (file: string, more: Partial<Chunk> = {}): Partial<Chunk> & { file: string } => ({
  file: `assets/${file}`,
  ...more,
});

const listPages = ({ languages, modules }: CourseFacts): readonly string[] =>
  (['lms', 'cmi5', 'web'] as const).flatMap((policy) =>
    languages.flatMap((language) =>
      [[], ...modules.map(({ id }) => [id])].map((selection) =>
        locatePage({ policy, language, modules: selection }),
      ),
    ),
  );

/** A build as Vite makes it: the pages, one chunk and one drawing per module, one shared drawing, a chunk all need. */
function describeBuild(course: CourseFacts): Map<string, string> {
  const ids = course.modules.map((module) => module.id);
  const manifest = {
    'index.html': chunk('index-1.js', {
      imports: ['_kit.js'],
      assets: ['assets/sans-1.woff2'],
      dynamicImports: [
        'ui/screens/lesson.tsx',
        'ui/screens/trainer/trainer-screen.tsx',
        '_offline-1.js',
        ...ids.map((id) => `../modules/${id}/module.ts`),
        ...ids.map((id) => `../assets/${id}/drawing.tsx`),
        '../assets/shared/loop.tsx',
      ],
    }),
    'style.css': chunk('style-1.css'),
    '_kit.js': chunk('kit-1.js', { css: ['assets/kit-1.css'] }),
    'ui/screens/lesson.tsx': chunk('lesson-1.js', { imports: ['_kit.js', 'index.html'] }),
    'ui/screens/trainer/trainer-screen.tsx': chunk('trainer-1.js'),
    '_offline-1.js': chunk('offline-1.js'),
    '../assets/shared/loop.tsx': chunk('loop-1.js'),
    ...Object.fromEntries(
      ids.flatMap((id) => [
        [
          `../modules/${id}/module.ts`,
          chunk(`${id}-m.js`, { dynamicImports: [`../modules/${id}/first.ts`] }),
        ],
        [`../modules/${id}/first.ts`, chunk(`${id}-first.js`)],
        [`../assets/${id}/drawing.tsx`, chunk(`${id}-drawing.js`, { assets: [`assets/${id}-map.svg`] })],
      ]),
    ),
  };
  const assets = Object.values(manifest).flatMap((entry) => [
    entry.file,
    ...(entry.css ?? []),
    ...(entry.assets ?? []),
  ]);
  const texts = course.languages.flatMap((language) =>
    ['start', 'glossary', 'about', ...ids.flatMap((id) => [`${id}/module`, `${id}/first`])].map(
      (name) => `locales/${language}/${name}.json`,
    ),
  );
  return new Map([
    ...listPages(course).map(
      (path) => [path, `<!doctype html><title>Sample</title><!-- ${path} -->`] as const,
    ),
    [OPENING_SCRIPT, 'document.title;'],
    [WORKER_FILE, 'self.offlineList.course;'],
    ...ICON_FILES.map((path) => [path, `contents of ${path}`] as const),
    ...course.languages.map(
      (tag) =>
        [`locales/${tag}/offline.json`, JSON.stringify({ 'offline.appName': `Loops ${tag}` })] as const,
    ),
    ['.vite/manifest.json', JSON.stringify(manifest)],
    ...[...assets, 'assets/stray.js'].map((path) => [path, `contents of ${path}`] as const),
    ...texts.map(
      (path) => [path, JSON.stringify({ course: { title: `Loops & "levers" <${path}>` } })] as const,
    ),
  ]);
}

export const makeFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'packages-'));

/** Writes the sample build into a new folder of its own. */
export async function writeBuild(
  course: CourseFacts,
  change?: (files: Map<string, string>) => void,
): Promise<string> {
  const folder = await makeFolder();
  const files = describeBuild(course);
  change?.(files);
  for (const [path, contents] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), contents);
  }
  return folder;
}
