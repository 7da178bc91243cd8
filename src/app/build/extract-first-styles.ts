import Beasties from 'beasties';
import type { RenderedHome } from './render-homes';

/** Of the root element as `opening.js` leaves it; the page that is looked at has none of it. */
const ALWAYS = [/\[data-(?:opened|theme|text-size|motion)/];

const STYLE = /<style>([^]*?)<\/style>/;

/** Faces of the device, as wide and high as those of the course: nothing moves when these arrive. */
const LOCAL_FACE = /@font-face\{[^}]*:local\([^}]*\}/g;

/**
 * The rules of a style sheet that the markup needs, in their order. A page that carries them is painted when it has come, without the wait
 * for the style sheet. Without the typefaces of the course, whose addresses hold in the style sheet alone.
 */
export async function extractFirstStyles(
  css: string,
  { language, direction, markup }: Pick<RenderedHome, 'language' | 'direction'> & { readonly markup: string },
): Promise<string> {
  const beasties = new Beasties({
    external: false,
    reduceInlineStyles: true,
    preloadFonts: false,
    fonts: false,
    keyframes: 'none',
    allowRules: ALWAYS,
    logLevel: 'silent',
  });
  const page = await beasties.process(
    `<!doctype html><html lang="${language}" dir="${direction}"><head><style>${css}</style></head><body>${markup}</body></html>`,
  );
  const styles = STYLE.exec(page)?.[1];
  if (styles === undefined) throw new Error('the home has no styles');
  const faces = css.match(LOCAL_FACE) ?? [];
  if (faces.length === 0) throw new Error('the style sheet has no face of the device');
  return `${styles}${faces.join('')}`;
}
