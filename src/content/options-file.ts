import type { PackageOptions } from './package-options';

/**
 * The first script of every page. It begins with what the package was made with, in words that an administrator can read, and ends
 * with what must be known before the app. A classic script, as a page from a folder of the device can load nothing else.
 */
export const OPTIONS_FILE = 'options.js';

/** What stands behind the options; the build makes it from `src/app/opening.ts`. */
export const OPENING_SCRIPT = 'opening.js';

const BEGIN = 'window.courseOptions = ';
const END = '\n};\n';

export const renderOptionsFile = (options: PackageOptions, opening: string): string =>
  `${BEGIN}${JSON.stringify(options, null, 2)};\n\n${opening}`;

/** The options in the text of the file, as yet unproven; undefined where it holds none. */
export function readOptionsFile(text: string): unknown {
  const end = text.indexOf(END);
  if (!text.startsWith(BEGIN) || end < 0) return undefined;
  try {
    const options: unknown = JSON.parse(`${text.slice(BEGIN.length, end)}\n}`);
    return options;
  } catch {
    return undefined;
  }
}
