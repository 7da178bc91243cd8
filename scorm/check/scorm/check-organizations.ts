import type { FindingList } from '../findings';
import { listChildren, listWithin, readAttribute, type XmlElement } from '../xml/xml-element';
import type { Resource } from './list-resources';
import type { ScormVersion } from './scorm-versions';

const MANIFEST = 'imsmanifest.xml';

/** An item that opens something. */
interface Leaf {
  readonly item: XmlElement;
  readonly resource: Resource;
}

function checkDefault(organizations: XmlElement, findings: FindingList): void {
  const wanted = readAttribute(organizations, 'default');
  const names = listChildren(organizations, 'organization').map((element) =>
    readAttribute(element, 'identifier'),
  );
  if (wanted === undefined ? names.length > 1 : !names.includes(wanted))
    findings.add('default-organization', {
      file: MANIFEST,
      line: organizations.line,
      ...(wanted !== undefined && { found: wanted }),
    });
}

/** What stands for true in an `xs:boolean` (XML Schema 1.0, part 2, 3.2.2.1). */
const isTrue = (value: string | undefined): boolean => /^\s*(?:true|1)\s*$/.test(value ?? '');

/** Without it the standard's defaults, and some LMSs, complete and satisfy a SCO that says nothing (SN 3.9). */
function checkDelivery(manifest: XmlElement, { item }: Leaf, findings: FindingList): void {
  const [own] = listChildren(item, 'sequencing');
  const shared = own && readAttribute(own, 'IDRef');
  const pooled = listWithin(manifest, 'sequencingCollection')
    .flatMap((collection) => listChildren(collection, 'sequencing'))
    .find((sequencing) => shared !== undefined && readAttribute(sequencing, 'ID') === shared);
  const controls = [own, pooled].flatMap((element) =>
    element ? listChildren(element, 'deliveryControls') : [],
  );
  const isSet = (name: string) => controls.some((element) => isTrue(readAttribute(element, name)));
  if (!isSet('completionSetByContent') || !isSet('objectiveSetByContent'))
    findings.add('delivery-controls', {
      file: MANIFEST,
      line: item.line,
      found: readAttribute(item, 'identifier') ?? '',
    });
}

function listLeaves(
  parent: XmlElement,
  resources: ReadonlyMap<string, Resource>,
  findings: FindingList,
): readonly Leaf[] {
  return listChildren(parent, 'item').flatMap((item) => {
    const target = readAttribute(item, 'identifierref');
    const found = target ?? readAttribute(item, 'identifier') ?? '';
    const place = { file: MANIFEST, line: item.line, found };
    if (listChildren(item, 'item').length > 0) {
      if (target !== undefined) findings.add('item-parent-with-resource', place);
      return listLeaves(item, resources, findings);
    }
    if (target === undefined) {
      findings.add('item-without-resource', place);
      return [];
    }
    const resource = resources.get(target);
    if (!resource) findings.add('item-target-missing', place);
    return resource ? [{ item, resource }] : [];
  });
}

/** Checks organizations and items; answers the resources that are launched. */
export function checkOrganizations(
  manifest: XmlElement,
  resources: readonly Resource[],
  version: ScormVersion,
  findings: FindingList,
): ReadonlySet<Resource> {
  const [organizations] = listChildren(manifest, 'organizations');
  const all = organizations ? listChildren(organizations, 'organization') : [];
  if (!organizations || all.length === 0) {
    findings.add('organization-missing', { file: MANIFEST, line: (organizations ?? manifest).line });
    return new Set();
  }
  checkDefault(organizations, findings);
  const byName = new Map(resources.map((resource) => [resource.identifier, resource]));
  const leaves = all.flatMap((organization) => listLeaves(organization, byName, findings));
  if (leaves.length === 0) findings.add('nothing-to-launch', { file: MANIFEST, line: organizations.line });
  const isSco = ({ resource }: Leaf) => readAttribute(resource.element, version.scormType) === 'sco';
  if (version.kind !== 'scorm12')
    for (const leaf of leaves.filter(isSco)) checkDelivery(manifest, leaf, findings);
  return new Set(leaves.map(({ resource }) => resource));
}
