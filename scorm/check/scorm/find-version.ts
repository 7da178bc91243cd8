import type { FindingList } from '../findings';
import { listChildren, type XmlElement } from '../xml/xml-element';
import { SCORM_VERSIONS, type ScormVersion } from './scorm-versions';

const MANIFEST = 'imsmanifest.xml';

/** The version of a manifest, by its `schemaversion`, else by its namespace. Undefined: it is no manifest of SCORM. */
export function findVersion(manifest: XmlElement, findings: FindingList): ScormVersion | undefined {
  const byNamespace = SCORM_VERSIONS.filter(({ namespace }) => namespace === manifest.namespace);
  if (manifest.local !== 'manifest' || byNamespace.length === 0) {
    const found = `{${manifest.namespace}}${manifest.local}`;
    findings.add('xml-root', { file: MANIFEST, line: manifest.line, found });
    return undefined;
  }
  const [metadata] = listChildren(manifest, 'metadata');
  const element = metadata && listChildren(metadata, 'schemaversion')[0];
  const line = element?.line ?? metadata?.line ?? manifest.line;
  const named = SCORM_VERSIONS.find(({ schemaversion }) => schemaversion === element?.text);
  if (!named)
    findings.add('version-unknown', { file: MANIFEST, line, ...(element && { found: element.text }) });
  else if (!byNamespace.includes(named))
    findings.add('version-mismatch', {
      file: MANIFEST,
      line,
      found: `${named.schemaversion} – ${manifest.namespace}`,
    });
  return named && byNamespace.includes(named) ? named : byNamespace.at(-1);
}
