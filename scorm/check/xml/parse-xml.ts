import { SaxesParser } from 'saxes';
import { fail, succeed, type Result } from '../../../src/content/result';
import type { XmlAttribute, XmlElement } from './xml-element';

/** `entities`: it declares some of its own, which can be made to grow without end. */
export interface XmlFault {
  readonly kind: 'broken' | 'entities';
  readonly line: number;
  /** In English, of the parser. */
  readonly message: string;
}

interface OpenElement extends Omit<XmlElement, 'text'> {
  readonly attributes: XmlAttribute[];
  readonly children: OpenElement[];
  text: string;
}

/** No manifest nests deeper; what does is meant to exhaust whoever reads it. */
const DEEPEST = 200;

class Fault extends Error {
  constructor(
    readonly kind: XmlFault['kind'],
    message: string,
  ) {
    super(message);
  }
}

/** `1:7: unclosed tag` without its place. */
const withoutPlace = (message: string): string => message.replace(/^(?:[^:\s]*:)?\d+:\d+: /, '');

function createParser() {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  parser.on('error', (error) => {
    throw new Fault('broken', withoutPlace(error.message));
  });
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) throw new Fault('entities', '<!ENTITY …>');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (open.length >= DEEPEST) throw new Fault('broken', `more than ${DEEPEST} elements inside each other`);
    const element: OpenElement = {
      local,
      namespace: uri,
      attributes: Object.values(attributes).map((attribute) => ({
        name: attribute.name,
        local: attribute.local === '' ? attribute.name : attribute.local,
        value: attribute.value,
      })),
      children: [],
      text: '',
      line: parser.line,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) closed.text = closed.text.trim();
  });
  return { parser, readRoot: () => root };
}

/** Reads XML 1.0 with namespaces, strictly; expands no entity but the five that XML has. Never throws. */
export function parseXml(text: string): Result<XmlElement, XmlFault> {
  const { parser, readRoot } = createParser();
  try {
    parser.write(text).close();
  } catch (error) {
    const kind = error instanceof Fault ? error.kind : 'broken';
    return fail({ kind, line: parser.line, message: error instanceof Error ? error.message : '' });
  }
  const root = readRoot();
  return root ? succeed(root) : fail({ kind: 'broken', line: 1, message: 'no element' });
}
