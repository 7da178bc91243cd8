/** An element: `@name` is an attribute, `#` its text, any other name the child or children of that name; a text is an element with no more. */
export interface XmlElement {
  readonly [name: string]: XmlContent;
}
type XmlNode = string | XmlElement;
type XmlContent = XmlNode | readonly XmlNode[];

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeText = (text: string): string => text.replaceAll(/[&<>]/g, (mark) => MARKS[mark] ?? '');
const escapeAttribute = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => MARKS[mark] ?? '');

function writeElement(name: string, content: XmlNode, indent: string): string {
  if (typeof content === 'string') return `${indent}<${name}>${escapeText(content)}</${name}>`;
  const parts = Object.entries(content);
  const attributes = parts.flatMap(([part, value]) =>
    part.startsWith('@') && typeof value === 'string'
      ? [` ${part.slice(1)}="${escapeAttribute(value)}"`]
      : [],
  );
  const opening = `${indent}<${name}${attributes.join('')}`;
  const text = content['#'];
  if (typeof text === 'string') return `${opening}>${escapeText(text)}</${name}>`;
  const children = parts.filter(([part]) => !part.startsWith('@'));
  if (children.length === 0) return `${opening}/>`;
  const lines = children.flatMap(([child, value]) => writeElements(child, value, `${indent}  `));
  return [`${opening}>`, ...lines, `${indent}</${name}>`].join('\n');
}

const isList = (content: XmlContent): content is readonly XmlNode[] => Array.isArray(content);

const writeElements = (name: string, content: XmlContent, indent: string): readonly string[] =>
  (isList(content) ? content : [content]).map((one) => writeElement(name, one, indent));

/** An XML 1.0 document in UTF-8 with one element at its root, indented by two spaces. */
export const writeXml = (name: string, root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(name, root, '')}`;
