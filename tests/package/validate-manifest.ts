import { validateXml, type SchemaSet } from '../../scorm/check/schema/validate-xml';
import { readSchemas } from '../../scorm/read-schemas';

export type ScormVersion = Exclude<SchemaSet, 'cmi5'>;

/** What the official schemas say against a manifest: nothing, in a list, where it is valid. */
export async function validateManifest(standard: SchemaSet, text: string): Promise<readonly string[]> {
  const faults = await validateXml(standard, { fileName: 'manifest.xml', text }, readSchemas);
  if (!faults.ok) throw new Error(faults.error);
  return faults.value.map(({ message }) => message);
}
