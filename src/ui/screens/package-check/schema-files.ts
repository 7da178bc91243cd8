import type { SchemaFile } from '../../../../scorm/check/schema/validate-xml';

const SCHEMAS = '../../../../scorm/schemas/';

const files = import.meta.glob<string>('../../../../scorm/schemas/**/*.{xsd,dtd}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every official schema, unchanged; fetched as one file when the first package is checked. */
export const schemaFiles: readonly SchemaFile[] = Object.entries(files).map(([path, contents]) => ({
  fileName: path.slice(SCHEMAS.length),
  contents,
}));
