import { unzlibSync } from 'fflate';

export interface PdfPage {
  /** Points, 72 to the inch. */
  readonly width: number;
  readonly height: number;
  /** What is painted, in the operators of PDF. */
  readonly content: string;
  /** Runs of text in the order in which they are painted. */
  readonly runs: readonly string[];
}

export interface Pdf {
  readonly pages: readonly PdfPage[];
  /** Titles of the outline, for reading programs. */
  readonly outline: readonly string[];
  /** How many links lead to a place in the document. */
  readonly innerLinks: number;
}

type Objects = ReadonlyMap<string, string>;

const latin1 = new TextDecoder('latin1');
const refTo = (text: string, key: string): string => new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1] ?? '';

function readObjects(text: string): Objects {
  const found = text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  return new Map([...found].map(([, id = '', body = '']) => [id, body]));
}

function readStream(body: string): string {
  const start = body.indexOf('stream\n') + 'stream\n'.length;
  const bytes = body.slice(start, body.lastIndexOf('\nendstream'));
  return latin1.decode(unzlibSync(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0))));
}

const fromUtf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

/** Glyph codes → characters, as the font says (`bfchar`: one by one, `bfrange`: from a first on). */
function readCharacters(map: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>();
  for (const [, lines = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of lines.matchAll(/<(\w+)> <(\w+)>/g))
      characters.set(Number.parseInt(code, 16), fromUtf16(text));
  for (const [, lines = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of lines.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++)
        characters.set(
          code,
          String.fromCharCode(Number.parseInt(text, 16) + code - Number.parseInt(from, 16)),
        );
  return characters;
}

interface Font {
  readonly characters: ReadonlyMap<number, string>;
  /** Hexadecimal digits of a code. */
  readonly digits: number;
}

function readFont(objects: Objects, id: string): Font {
  const body = objects.get(id) ?? '';
  const map = objects.get(refTo(body, 'ToUnicode'));
  return {
    characters: map === undefined ? new Map() : readCharacters(readStream(map)),
    digits: body.includes('/Subtype /Type3') ? 2 : 4,
  };
}

function readRuns(content: string, fonts: ReadonlyMap<string, Font>): string[] {
  return [...content.matchAll(/BT\n([\s\S]*?)\nET/g)].map(([, run = '']) => {
    let font: Font | undefined;
    let text = '';
    // Where one glyph stands for other characters, they are told before it.
    const marks = /\/ActualText <FEFF(\w+)>[\s\S]*?EMC|\/(F\d+) [\d.]+ Tf|<(\w+)>/g;
    for (const [, told = '', name, codes = ''] of run.matchAll(marks)) {
      text += fromUtf16(told);
      if (name !== undefined) font = fonts.get(name);
      for (const code of codes.match(new RegExp(`.{${font?.digits ?? 4}}`, 'g')) ?? [])
        text += font?.characters.get(Number.parseInt(code, 16)) ?? '';
    }
    return text;
  });
}

/** A title as PDF writes it: plain in brackets, or UTF-16 in hexadecimal digits. */
const readTitle = (written: string): string =>
  written.startsWith('<FEFF')
    ? fromUtf16(written.slice(5, -1))
    : written.slice(1, -1).replaceAll(/\\(.)/g, '$1');

/** Texts are compared without white space: where a line ends, none is painted. */
export const squeeze = (text = ''): string => text.replaceAll(/\s/g, '');

/** All that stands on the pages, in the order in which it is painted. */
export const textOf = ({ pages }: Pdf): string => squeeze(pages.flatMap(({ runs }) => runs).join(''));

/** Reads what Chromium has printed: no more of the format than that writes. */
export function readPdf(bytes: Uint8Array): Pdf {
  const objects = readObjects(latin1.decode(bytes));
  const bodies = [...objects.values()];
  const pages = bodies.filter((body) => body.startsWith('<</Type /Page\n'));
  const titles = bodies.filter((body) => body.startsWith('<</Title') && body.includes('/Parent'));
  return {
    pages: pages.map((page) => {
      const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
      const fonts = [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(
        ([, name = '', id = '']) => [name, readFont(objects, id)] as const,
      );
      const content = readStream(objects.get(refTo(page, 'Contents')) ?? '');
      return {
        width: Number(width),
        height: Number(height),
        content,
        runs: readRuns(content, new Map(fonts)),
      };
    }),
    outline: titles.flatMap((body) => {
      const [, title] = /\/Title (<\w+>|\((?:\\.|[^)\\])*\))/.exec(body) ?? [];
      return title === undefined ? [] : [readTitle(title)];
    }),
    innerLinks: bodies.filter((body) => /\/Subtype \/Link/.test(body) && /\/Dest/.test(body)).length,
  };
}
