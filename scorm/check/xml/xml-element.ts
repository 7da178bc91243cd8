/** An element of a manifest, with names and namespaces resolved. */
export interface XmlElement {
  /** The name without its prefix. */
  readonly local: string;
  /** Empty where there is none. */
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
  /** Without its prefix: `scormtype`. */
  readonly local: string;
  readonly value: string;
}

/** The value of an attribute by its local name, whatever its prefix. */
export const readAttribute = (element: XmlElement, local: string): string | undefined =>
  element.attributes.find((attribute) => attribute.local === local)?.value;

/** The children with a local name, in their order. */
export const listChildren = (element: XmlElement, local: string): readonly XmlElement[] =>
  element.children.filter((child) => child.local === local);

/** The elements with a local name: the element itself and all below it. */
export const listWithin = (element: XmlElement, local: string): readonly XmlElement[] => [
  ...(element.local === local ? [element] : []),
  ...element.children.flatMap((child) => listWithin(child, local)),
];
