import validator from 'xmllint-wasm/xmllint.wasm?url';
import type { LoadSchemas } from '../../../../scorm/check/schema/validate-xml';

/**
 * The official schemas from beside the page: a set, and the drivers that import it. The validator is fetched at the same time, so that its
 * worker finds it in the cache; named here, it also counts among the files that a package with this screen needs.
 */
export const loadSchemas: LoadSchemas = async (set) => {
  const [{ schemaFiles }] = await Promise.all([import('./schema-files'), fetch(validator)]);
  return schemaFiles.filter(
    ({ fileName }) => fileName.startsWith(`${set}/`) || fileName.startsWith('drivers/'),
  );
};
