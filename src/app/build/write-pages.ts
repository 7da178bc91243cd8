import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createServer } from 'vite';
import { countMinutes, selectModules, type CourseIndex } from '../../content/course-index';
import { OPTIONS_FILE } from '../../content/options-name';
import { locatePage, renderPolicy, type PagePolicy } from '../../content/pages';
import { shortClassNames } from './class-names';
import { extractFirstStyles } from './extract-first-styles';
import type { HomeFacts, RenderedHome, renderHomes } from './render-homes';

/** Path of a locale file, such as `fr/doctor.json` → its contents. */
export type Locales = ReadonlyMap<string, string>;

const COURSE = 'course';
const STYLE_SHEET = /\s*<link rel="stylesheet"[^>]*>/;
const POLICIES: readonly PagePolicy[] = ['lms', 'cmi5', 'web'];

const describe = (index: CourseIndex): HomeFacts => ({
  objectives: index.modules.flatMap(({ objectives }) => objectives),
  minutes: countMinutes(index),
});

function listSelections(index: CourseIndex): Map<string, HomeFacts> {
  const ids = index.modules.map(({ id }) => id);
  const describeModules = (modules: readonly string[]) => describe(selectModules(index, modules));
  return new Map([
    [COURSE, describeModules(ids)],
    ...ids.map((id): [string, HomeFacts] => [id, describeModules([id])]),
  ]);
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Puts `text` in the place of what `pattern` finds exactly once. */
function replaceOnce(html: string, pattern: RegExp, text: string): string {
  const parts = html.split(pattern);
  if (parts.length !== 2) throw new Error(`the page has ${parts.length - 1} times ${pattern.source}`);
  return parts.join(text);
}

interface StyledHome extends RenderedHome {
  /** The rules that the home needs. */
  readonly styles: string;
}

/** Script and style sheet follow the home: what stands before them is painted without them. */
function renderPage(html: string, home: StyledHome, markup: string, policy: PagePolicy): string {
  const head = [
    '<head>',
    `<meta http-equiv="Content-Security-Policy" content="${renderPolicy(policy, hash(home.styles))}">`,
    `<style>${home.styles}</style>`,
  ].join('\n    ');
  // Asked for across origins, as Vite writes it, a style sheet could not be had from a folder.
  const withHead = replaceOnce(html.replaceAll(' crossorigin', ''), /<head>/, head);
  const withTitle = replaceOnce(
    withHead,
    /<title>[^<]*<\/title>/,
    `<title>${escapeText(home.title)}</title>`,
  );
  const ofLanguage = `<html lang="${home.language}" dir="${home.direction}">`;
  const withLanguage = replaceOnce(withTitle, /<html lang="en">/, ofLanguage);
  const [sheet = ''] = STYLE_SHEET.exec(withLanguage) ?? [];
  const withoutSheet = replaceOnce(withLanguage, STYLE_SHEET, '');
  return replaceOnce(
    withoutSheet,
    /<div id="root"><\/div>/,
    [`<div id="root">${markup}</div>`, `<script src="./${OPTIONS_FILE}"></script>`, sheet.trim()].join(
      '\n    ',
    ),
  );
}

/** Lends the renderer to `work`. It needs a server of Vite's: the names of the classes are those of the CSS modules. */
async function callRenderer<Value>(
  root: string,
  work: (render: typeof renderHomes) => Promise<Value>,
): Promise<Value> {
  const server = await createServer({
    root: join(root, 'src'),
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    css: shortClassNames,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const file = join(root, 'src/app/build/render-homes.tsx');
    const { renderHomes: render }: Partial<{ renderHomes: typeof renderHomes }> =
      await server.ssrLoadModule(file);
    if (!render) throw new Error(`${file} exports no renderer`);
    return await work(render);
  } finally {
    await server.close();
  }
}

/** What Vite has made, for the pages to be made of. */
export interface RenderedPage {
  readonly html: string;
  /** The style sheet. */
  readonly css: string;
}

/**
 * The pages of a build by their path, made from the one that Vite has rendered: a home for each policy, each language and, beside the
 * whole course, each single module. The root of the page holds the home, in words, before any script has run.
 */
export async function writePages(
  root: string,
  { html, css }: RenderedPage,
  index: CourseIndex,
  locales: Locales,
): Promise<Map<string, string>> {
  const languages = [...new Set([...locales.keys()].map((path) => path.split('/')[0] ?? ''))];
  const starts = new Map(
    languages.map((language) => [language, JSON.parse(locales.get(`${language}/start.json`) ?? '{}')]),
  );
  const homes = await callRenderer(root, (render) =>
    render(languages, listSelections(index), (language, namespace) => {
      const own = locales.get(`${language}/${namespace}.json`);
      return Promise.resolve(own === undefined ? starts.get(language)?.[namespace] : JSON.parse(own));
    }),
  );
  const pages = new Map<string, string>();
  for (const rendered of homes) {
    // That of the course has all that others have.
    const whole = { ...rendered, markup: rendered.markup.get(COURSE) ?? '' };
    const home = { ...rendered, styles: await extractFirstStyles(css, whole) };
    for (const [selection, markup] of home.markup)
      for (const policy of POLICIES) {
        const modules = selection === COURSE ? [] : [selection];
        const path = locatePage({ policy, language: home.language, modules });
        pages.set(path, renderPage(html, home, markup, policy));
      }
  }
  return pages;
}
