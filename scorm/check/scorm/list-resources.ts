import { listChildren, readAttribute, type XmlElement } from '../xml/xml-element';

/** A resource of a manifest, with what `xml:base` puts before its addresses. */
export interface Resource {
  readonly element: XmlElement;
  readonly identifier: string;
  readonly href: string | undefined;
  readonly base: string;
  readonly files: readonly XmlElement[];
}

const readBase = (element: XmlElement): string => {
  const base = element.attributes.find(({ name }) => name === 'xml:base')?.value ?? '';
  return base === '' || base.endsWith('/') ? base : `${base}/`;
};

/** The resources of a manifest, in their order; none where it has no list of them. */
export function listResources(manifest: XmlElement): readonly Resource[] {
  const [resources] = listChildren(manifest, 'resources');
  if (!resources) return [];
  const base = readBase(manifest) + readBase(resources);
  return listChildren(resources, 'resource').map((element) => ({
    element,
    identifier: readAttribute(element, 'identifier') ?? '',
    href: readAttribute(element, 'href'),
    base: base + readBase(element),
    files: listChildren(element, 'file'),
  }));
}
