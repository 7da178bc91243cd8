import { fail, succeed, type Result } from '../../../src/content/result';

/** The sets of official schemas under `scorm/schemas/`. */
export type SchemaSet = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th' | 'cmi5';

/** A schema with its path under `scorm/schemas/`. */
export interface SchemaFile {
  readonly fileName: string;
  readonly contents: string;
}

/** Reads a set of schemas with its driver, from the disk or over the network. Rejects where it cannot be had. */
export type LoadSchemas = (set: SchemaSet) => Promise<readonly SchemaFile[]>;

export interface SchemaFault {
  readonly line: number;
  /** In English, of the validator. */
  readonly message: string;
}

/** The schema to begin with. The drivers are ours and import every namespace, as the validator does not follow `xsi:schemaLocation`. */
const ENTRIES: Readonly<Record<SchemaSet, string>> = {
  scorm12: 'drivers/scorm12.xsd',
  'scorm2004-3rd': 'drivers/scorm2004-3rd.xsd',
  'scorm2004-4th': 'drivers/scorm2004-4th.xsd',
  cmi5: 'cmi5/CourseStructure.xsd',
};

const PREFIX = /^Schemas (?:validity|parser) error : /;

/**
 * Validates XML against official schemas with libxml2, in a worker of its own. An empty list says that it is valid. Fails where validator
 * or schemas cannot be had, or the validator gives up.
 */
export async function validateXml(
  set: SchemaSet,
  { fileName, text }: { readonly fileName: string; readonly text: string },
  loadSchemas: LoadSchemas,
): Promise<Result<readonly SchemaFault[], string>> {
  try {
    const [{ validateXML, memoryPages }, schemas] = await Promise.all([
      import('xmllint-wasm'),
      loadSchemas(set),
    ]);
    const entry = schemas.find((schema) => schema.fileName === ENTRIES[set]);
    if (!entry) return fail(`no schema ${ENTRIES[set]}`);
    const { valid, errors } = await validateXML({
      xml: [{ fileName: `package/${fileName}`, contents: text }],
      schema: [entry],
      preload: schemas.filter((schema) => schema !== entry),
      initialMemoryPages: 64 * memoryPages.MiB,
      maxMemoryPages: 256 * memoryPages.MiB,
    });
    if (valid) return succeed([]);
    // Lines about the schemas themselves are noise of the official files.
    const own = errors.filter(({ loc }) => loc?.fileName === `package/${fileName}`);
    return succeed(
      own.map(({ loc, message }) => ({ line: loc?.lineNumber ?? 1, message: message.replace(PREFIX, '') })),
    );
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
