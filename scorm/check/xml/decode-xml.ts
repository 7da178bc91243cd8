import type { FindingList } from '../findings';

const DECLARATION = /^<\?xml[^>]*?\bencoding\s*=\s*["']([^"']*)["'][^>]*\?>/;

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff) ||
  (bytes[0] === 0x3c && bytes[1] === 0) ||
  (bytes[0] === 0 && bytes[1] === 0x3c);

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text of a manifest; what is wrong with its encoding goes to the findings. Undefined where it cannot be decoded. A declaration of
 * another encoding is replaced by one of UTF-8, as the text that comes out is no longer in that encoding.
 */
export function decodeXml(file: string, bytes: Uint8Array, findings: FindingList): string | undefined {
  if (isUtf16(bytes)) {
    findings.add('xml-encoding', { file, found: 'UTF-16' });
    return undefined;
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (hasMark) findings.add('xml-bom', { file });
  const start = new TextDecoder('latin1').decode(bytes.subarray(hasMark ? 3 : 0, 256));
  const declared = DECLARATION.exec(start)?.[1];
  const isOther = declared !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(declared);
  if (isOther) findings.add('xml-encoding-declared', { file, found: declared });
  const text = decode(bytes, 'utf-8') ?? (isOther ? decode(bytes, declared) : undefined);
  if (text === undefined) findings.add('xml-encoding', { file, ...(isOther && { found: declared }) });
  return isOther
    ? text?.replace(DECLARATION, (line) => line.replace(/encoding\s*=\s*["'][^"']*["']/, 'encoding="UTF-8"'))
    : text;
}
