import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { CourseIndex } from '../../content/course-index';
import { createCourseIndex } from '../../content/create-course-index';
import type { PackageOptions } from '../../content/package-options';
import { deriveSearchMap } from '../../content/search-map';
import { deriveSourceUses } from '../../content/source-uses';
import { PAGE_POLICIES } from '../../content/page-policies';
import type { Course, WholeModule } from '../../content/types';
import { readStructures } from './read-structures';

/** The minifier drops this line from the style sheet and joins it file by file: without it chance would order the layers. */
const LAYERS = '@layer reset,tokens,base,kit,blocks,screens,print;';
/** The page that Vite makes from `src/index.html`. */
const PAGE = 'index.html';
/** Where the meta element of the policy belongs: before anything that the page loads. */
const HEAD = '<head>';

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

/** Modules that no file holds, by the name that the app imports them under. Structures are read once for all that is made from them. */
function createVirtual(root: string): Readonly<Record<string, () => Promise<string>>> {
  let course: Promise<BuiltCourse> | undefined;
  const read = () => (course ??= readCourse(root));
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

async function readDevelopmentOptions(root: string): Promise<PackageOptions> {
  const index = indexOf(await readCourse(root));
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

/** The page under a policy. Vite has rendered all else of it. */
function renderPage(html: string, policy: string): string {
  const at = html.indexOf(HEAD);
  if (at < 0) throw new Error('the page has no head');
  const meta = `\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.slice(0, at + HEAD.length) + meta + html.slice(at + HEAD.length);
}

/** What the packager and the build would have put there. */
async function readStandIn(root: string, path: string): Promise<string | undefined> {
  if (path === '/options.json') return JSON.stringify(await readDevelopmentOptions(root));
  return path.startsWith('/locales/')
    ? (await readLocales(root)).get(path.slice('/locales/'.length))
    : undefined;
}

/**
 * Gives the app what is made from the content: the course index, the uses of the sources and what may be searched as virtual modules, the locale files as
 * static files, in development a stand-in for `options.json`, and in the build a page for each content security policy and the order of
 * the cascade layers.
 */
export function coursePlugin(root: string): Plugin {
  const virtual = createVirtual(root);
  const otherPages = new Map<string, string>();
  return {
    name: 'course',
    // The id stays as it is: the zero byte that others put before it would end as an underscore in the name of the file.
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
        for (const [fileName, source] of otherPages) this.emitFile({ type: 'asset', fileName, source });
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { server }) {
        if (server) return html;
        for (const [name, policy] of Object.entries(PAGE_POLICIES))
          if (name !== PAGE) otherPages.set(name, renderPage(html, policy));
        return renderPage(html, PAGE_POLICIES[PAGE]);
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        readStandIn(root, path).then((body) => {
          if (body === undefined) return next();
          response.setHeader('content-type', 'application/json');
          return response.end(body);
        }, next);
      });
    },
  };
}
