/** Texts in one language, by key. */
export type Texts = Readonly<Partial<Record<string, string>>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What a JSON file holds; undefined where there is no file, or it is not JSON. */
function parseFile(file: Uint8Array | undefined): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(file));
    return value;
  } catch {
    return undefined;
  }
}

function pickTexts(value: unknown): Texts {
  const texts: Partial<Record<string, string>> = {};
  for (const [key, text] of Object.entries(isRecord(value) ? value : {}))
    if (typeof text === 'string' && text.trim() !== '') texts[key] = text;
  return texts;
}

/** The texts of a locale file. What is empty or no text is left out; a file that is missing or broken has none. */
export const readTexts = (file: Uint8Array | undefined): Texts => pickTexts(parseFile(file));

/** Titles and objectives of the course, out of a `start.json`; otherwise as `readTexts`. */
export function readCourseTexts(file: Uint8Array | undefined): Texts {
  const start = parseFile(file);
  return pickTexts(isRecord(start) ? start['course'] : undefined);
}
