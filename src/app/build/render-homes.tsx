import { renderToStaticMarkup } from 'react-dom/server';
import { contentText } from '../../i18n/content-text';
import { startI18n } from '../../i18n/instance';
import { findLanguage } from '../../i18n/languages';
import { changeLanguage, loadTexts, type FetchTexts } from '../../i18n/load-texts';
import { StaticHome, type StaticHomeProps } from '../../ui/screens/home/static-home';

/** What a home says of the packaged modules. */
export type HomeFacts = Omit<StaticHomeProps, 'direction'>;

export interface RenderedHome {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** The name of the selection → what stands in the root of the page. */
  readonly markup: ReadonlyMap<string, string>;
}

const NAMESPACES = ['ui', 'course', 'doctor'];

async function takeLanguage(language: string, readTexts: FetchTexts, isFirst: boolean): Promise<void> {
  if (isFirst) startI18n(language);
  const results = isFirst
    ? await Promise.all(NAMESPACES.map((namespace) => loadTexts(namespace, readTexts)))
    : [await changeLanguage(language, readTexts)];
  for (const result of results) if (!result.ok) throw new Error(`the homes need ${result.error}`);
}

/** Renders the home of each selection in each language. Throws where a text is missing. */
export async function renderHomes(
  languages: readonly string[],
  selections: ReadonlyMap<string, HomeFacts>,
  readTexts: FetchTexts,
): Promise<readonly RenderedHome[]> {
  const homes: RenderedHome[] = [];
  for (const [at, language] of languages.entries()) {
    await takeLanguage(language, readTexts, at === 0);
    const direction = findLanguage(language)?.direction ?? 'ltr';
    const markup = new Map(
      [...selections].map(([name, facts]) => [
        name,
        renderToStaticMarkup(<StaticHome {...facts} direction={direction} />),
      ]),
    );
    homes.push({
      language,
      direction,
      title: contentText({ namespace: 'course', key: 'title' }),
      markup,
    });
  }
  return homes;
}
