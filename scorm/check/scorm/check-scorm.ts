import type { FindingList } from '../findings';
import type { PackageFiles } from '../package-files';
import type { XmlElement } from '../xml/xml-element';
import { checkListing, checkSchemaLocation } from './check-listing';
import { checkOrganizations } from './check-organizations';
import { checkResources } from './check-resources';
import { listResources } from './list-resources';
import type { ScormVersion } from './scorm-versions';

/** What SCORM asks of a manifest beyond its schemas. */
export function checkScorm(
  manifest: XmlElement,
  version: ScormVersion,
  files: PackageFiles,
  findings: FindingList,
): void {
  const resources = listResources(manifest);
  const launched = checkOrganizations(manifest, resources, version, findings);
  const listed = checkResources(manifest, resources, launched, { version, files, findings });
  checkListing(files, listed, findings);
  checkSchemaLocation('imsmanifest.xml', manifest, files, findings);
}
