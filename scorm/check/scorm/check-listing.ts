import type { FindingList } from '../findings';
import { isLeftover } from '../names/is-leftover';
import type { PackageFiles } from '../package-files';
import { readAttribute, type XmlElement } from '../xml/xml-element';

/** What describes the package rather than being part of it; no LMS expects these in the list. */
const isDescription = (path: string): boolean =>
  /\.(?:xsd|dtd|zip|au|crs|cst|des)$/i.test(path) ||
  /^(?:imsmanifest|cmi5|tincan|metadata)\.xml$/i.test(path);

/** Files in the zip that the manifest does not name: ADL warns of them, some LMSs drop them. */
export function checkListing(files: PackageFiles, listed: ReadonlySet<string>, findings: FindingList): void {
  for (const file of files.paths)
    if (!listed.has(file) && !isDescription(file) && !isLeftover(file))
      findings.add('file-unlisted', { file });
}

/** The schemas that a manifest names for itself should lie beside it; ADL's own checker stops without them. */
export function checkSchemaLocation(
  file: string,
  root: XmlElement,
  files: PackageFiles,
  findings: FindingList,
): void {
  const words = (readAttribute(root, 'schemaLocation') ?? '').split(/\s+/).filter(Boolean);
  const locations = words.filter((_, at) => at % 2 === 1);
  for (const found of new Set(locations))
    if (!/^[a-z]+:/i.test(found) && !files.has(found))
      findings.add('schema-file-missing', { file, line: root.line, found });
}
