/** An element of a manifest, with names and namespaces resolved. */
export interface XmlElement {
  readonly local: string;
  /** Namespace; empty where there is none. */
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Text directly in it, trimmed. */
  readonly text: string;
  /** Of its start tag, from 1. */
  readonly line: number;
}

export interface XmlAttribute {
  /** As it is written: `adlcp:scormtype`. */
  readonly name: string;
  readonly local: string;
  readonly value: string;
}

/** The value of an attribute by its local name, whatever its prefix. */
export const readAttribute = (element: XmlElement, local: string): string | undefined =>
  element.attributes.find((attribute) => attribute.local === local)?.value;

export const listChildren = (element: XmlElement, local: string): readonly XmlElement[] =>
  element.children.filter((child) => child.local === local);

/** The element itself and all below it with a local name. */
export const listWithin = (element: XmlElement, local: string): readonly XmlElement[] => [
  ...(element.local === local ? [element] : []),
  ...element.children.flatMap((child) => listWithin(child, local)),
];
