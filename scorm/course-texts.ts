/** Titles and objectives of the course in one language, by key. */
export type CourseTexts = Readonly<Partial<Record<string, string>>>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Reads the texts of the course out of a `start.json`. What is empty or no text is left out. */
export function readCourseTexts(file: Uint8Array | undefined): CourseTexts {
  try {
    const start: unknown = JSON.parse(new TextDecoder().decode(file));
    const course = isRecord(start) ? start['course'] : undefined;
    const texts: Partial<Record<string, string>> = {};
    for (const [key, text] of Object.entries(isRecord(course) ? course : {}))
      if (typeof text === 'string' && text.trim() !== '') texts[key] = text;
    return texts;
  } catch {
    return {};
  }
}
