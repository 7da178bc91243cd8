import { checkCmi5 } from './cmi5/check-cmi5';
import type { PackageKind } from './find-kind';
import type { FindingList } from './findings';
import type { PackageFiles } from './package-files';
import { checkScorm } from './scorm/check-scorm';
import { findVersion } from './scorm/find-version';
import { validateXml, type LoadSchemas, type SchemaSet } from './schema/validate-xml';
import { decodeXml } from './xml/decode-xml';
import { parseXml } from './xml/parse-xml';
import type { XmlElement } from './xml/xml-element';

interface Scope {
  readonly files: PackageFiles;
  readonly findings: FindingList;
  readonly loadSchemas: LoadSchemas;
}

/** Elements of a namespace for which there is no official schema at hand. */
const FOREIGN = /No matching global element declaration available, but demanded by the strict wildcard/;

async function checkSchema(
  set: SchemaSet,
  manifest: { readonly fileName: string; readonly text: string },
  { findings, loadSchemas }: Scope,
): Promise<void> {
  const file = manifest.fileName;
  const faults = await validateXml(set, manifest, loadSchemas);
  if (!faults.ok) {
    findings.add('schema-not-checked', { file, found: faults.error.split('\n')[0] ?? '' });
    return;
  }
  for (const { line, message } of faults.value)
    findings.add(FOREIGN.test(message) ? 'schema-foreign' : 'schema-invalid', { file, line, found: message });
}

function readXml(fileName: string, bytes: Uint8Array, findings: FindingList) {
  const text = decodeXml(fileName, bytes, findings);
  if (text === undefined) return undefined;
  const root = parseXml(text);
  if (root.ok) return { text, root: root.value };
  const { kind, line, message } = root.error;
  findings.add(kind === 'entities' ? 'xml-entities' : 'xml-broken', { file: fileName, line, found: message });
  return undefined;
}

async function checkScormManifest(root: XmlElement, text: string, scope: Scope): Promise<PackageKind> {
  const { files, findings } = scope;
  const version = findVersion(root, findings);
  if (!version) return 'unknown';
  const { kind } = version;
  // The schemas of the 2nd edition are not at hand.
  if (kind === 'scorm2004-2nd')
    findings.add('schema-not-checked', { file: 'imsmanifest.xml', found: 'CAM 1.3' });
  else await checkSchema(kind, { fileName: 'imsmanifest.xml', text }, scope);
  checkScorm(root, version, files, findings);
  return kind;
}

/** Checks the manifest of a package for SCORM or cmi5; answers what kind of package it makes of it. */
export async function checkManifest(
  fileName: 'imsmanifest.xml' | 'cmi5.xml',
  bytes: Uint8Array,
  scope: Scope,
): Promise<PackageKind> {
  const xml = readXml(fileName, bytes, scope.findings);
  if (!xml) return fileName === 'cmi5.xml' ? 'cmi5' : 'unknown';
  if (fileName === 'imsmanifest.xml') return checkScormManifest(xml.root, xml.text, scope);
  await checkSchema('cmi5', { fileName, text: xml.text }, scope);
  checkCmi5(xml.root, scope.files, scope.findings);
  return 'cmi5';
}
