import type { PackageOptions } from './package-options';

/** What stands behind the options; the build makes it from `src/app/opening.ts`. */
export const OPENING_SCRIPT = 'opening.js';

const BEGIN = 'window.courseOptions = ';
const END = '\n};\n';

/** What the file tells beside the choices: characters of the largest state that a learner can come to, for the check of the course. */
interface PackageFacts {
  readonly largestState?: number;
}

export const renderOptionsFile = (options: PackageOptions & PackageFacts, opening: string): string =>
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
