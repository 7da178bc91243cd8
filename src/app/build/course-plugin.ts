import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { runnerImport, type IndexHtmlTransformContext, type Plugin } from 'vite';
import type { CourseIndex } from '../../content/course-index';
import { createCourseIndex } from '../../content/create-course-index';
import type { PackageOptions } from '../../content/package-options';
import { OPENING_SCRIPT, renderOptionsFile } from '../../content/options-file';
import { OPTIONS_FILE } from '../../content/options-name';
import { locatePage } from '../../content/pages';
import { deriveSearchMap } from '../../content/search-map';
import { deriveSourceUses } from '../../content/source-uses';
import type { Course, WholeModule } from '../../content/types';
import { bundleScript } from './bundle-script';
import { readOfflineFiles } from './read-offline-files';
import { readStructures } from './read-structures';
import { writePages } from './write-pages';

/** The minifier drops this line from the style sheet and joins it file by file: without it chance would order the layers. */
const LAYERS = '@layer reset,tokens,base,kit,blocks,screens,print;';

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;

interface BuiltCourse {
  readonly course: Course;
  /** In course order. */
  readonly modules: readonly WholeModule[];
}

async function readCourse(root: string): Promise<BuiltCourse> {
  const { course } = (await runnerImport<{ course: Course }>(join(root, 'modules/course.ts'))).module;
  return { course, modules: await readStructures(root, course.modules) };
}

const indexOf = ({ course, modules }: BuiltCourse): CourseIndex => createCourseIndex(course, modules);

type ReadCourse = () => Promise<BuiltCourse>;

/** Structures are read once for all that is made from them. */
function createReader(root: string): ReadCourse {
  let course: Promise<BuiltCourse> | undefined;
  return () => (course ??= readCourse(root));
}

/** Modules that no file holds, by the name that the app imports them under. */
function createVirtual(read: ReadCourse): Readonly<Record<string, () => Promise<string>>> {
  return {
    'virtual:course-index': async () =>
      `export const courseIndex = ${JSON.stringify(indexOf(await read()))};`,
    'virtual:search-map': async () =>
      `export const searchMap = ${JSON.stringify(deriveSearchMap((await read()).modules))};`,
    'virtual:source-uses': async () =>
      `export const sourceUses = ${JSON.stringify(deriveSourceUses((await read()).modules))};`,
  };
}

const isLocaleFile = (name: string) => name.endsWith('.json') && !name.endsWith('.sources.json');

/** Locale files as the browser fetches them: `ui` and `course` of a language together in `start.json`, the others one by one. */
async function readLocales(root: string): Promise<Map<string, string>> {
  const folder = join(root, 'locales');
  const files = new Map<string, string>();
  const starts = new Map<string, Record<string, unknown>>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !isLocaleFile(entry.name)) continue;
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/');
    const texts: unknown = JSON.parse(await readFile(join(folder, path), 'utf8'));
    const [language = '', name = ''] = path.split('/');
    if (name === 'ui.json' || name === 'course.json')
      starts.set(language, { ...starts.get(language), [name.slice(0, -5)]: texts });
    else files.set(path, JSON.stringify(texts));
  }
  for (const [language, texts] of starts) files.set(`${language}/start.json`, JSON.stringify(texts));
  return files;
}

async function readDevelopmentOptions(root: string, index: CourseIndex): Promise<PackageOptions> {
  const languages = await readdir(join(root, 'locales'), { withFileTypes: true });
  return {
    profile: 'web',
    version: 'development',
    modules: index.modules.map((module) => module.id),
    languages: languages.filter((entry) => entry.isDirectory()).map((entry) => entry.name),
    passMark: index.passMark,
    attempts: null,
    lockedOrder: false,
    interactions: true,
    identifier: index.id,
    title: null,
    reporting: 'passed',
    failure: 'incomplete',
    finish: false,
    passport: 'all',
  };
}

/** The script that follows the options in `options.js`. */
const readOpeningScript = (root: string): Promise<string> => bundleScript(root, 'src/app/opening.ts');

/** The one style sheet of a build, with its layers in order. Throws where there is none. */
function findCss(bundle: Bundle): string {
  const sheet = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.css'));
  if (sheet?.type !== 'asset') throw new Error('the build has no style sheet');
  return `${LAYERS}${String(sheet.source)}`;
}

/** In development, a file that the packager or the build would have made; undefined for any other path. */
async function readStandIn(root: string, path: string, read: ReadCourse): Promise<string | undefined> {
  if (path === `/${OPTIONS_FILE}`) {
    const options = await readDevelopmentOptions(root, indexOf(await read()));
    return renderOptionsFile(options, await readOpeningScript(root));
  }
  return path.startsWith('/locales/')
    ? (await readLocales(root)).get(path.slice('/locales/'.length))
    : undefined;
}

/**
 * Gives the app what is made from the content: the course index, the uses of the sources and what may be searched as virtual modules,
 * the locale files as static files, in development a stand-in for `options.js`, and in the build the pages with their homes, the worker
 * and icons of the self-study edition, and the order of the cascade layers.
 */
export function coursePlugin(root: string): Plugin {
  const read = createReader(root);
  const virtual = createVirtual(read);
  const pages = new Map<string, string>();
  return {
    name: 'course',
    // The id stays as it is. The zero byte that Rollup recommends before it would become an underscore in the file name.
    resolveId: (id) => (id in virtual ? id : undefined),
    load: (id) => virtual[id]?.(),
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.css'))
            file.source = `${LAYERS}${String(file.source)}`;
        for (const [path, source] of await readLocales(root))
          this.emitFile({ type: 'asset', fileName: `locales/${path}`, source });
        for (const [fileName, source] of pages) this.emitFile({ type: 'asset', fileName, source });
        for (const [fileName, source] of await readOfflineFiles(root))
          this.emitFile({ type: 'asset', fileName, source });
        this.emitFile({ type: 'asset', fileName: OPENING_SCRIPT, source: await readOpeningScript(root) });
      },
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { server, bundle = {} }) {
        if (server) return [{ tag: 'script', attrs: { src: `./${OPTIONS_FILE}` }, injectTo: 'head-prepend' }];
        const index = indexOf(await read());
        const locales = await readLocales(root);
        for (const [path, page] of await writePages(root, { html, css: findCss(bundle) }, index, locales))
          pages.set(path, page);
        return pages.get(locatePage({ policy: 'lms', language: 'en', modules: [] })) ?? html;
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        readStandIn(root, path, read).then((body) => {
          if (body === undefined) return next();
          response.setHeader('content-type', 'application/json');
          return response.end(body);
        }, next);
      });
    },
  };
}
