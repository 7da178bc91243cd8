import { decodeQR } from 'qr/decode.js';
import type { PdfPage } from './read-pdf';

/** Pixels to a module. */
const SCALE = 4;

/** The text of the QR code on a page: of all paths the one of the most squares, each a unit long, drawn as a picture and read from that. */
export function readPrintedQr({ content }: PdfPage): string {
  const paths = content
    .split(/\nf\*?\n/)
    .map((path) =>
      [...path.matchAll(/\n(\d+) (\d+) m(?=\n)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
    );
  const [squares = []] = paths.toSorted((one, other) => other.length - one.length);
  // The quiet zone is as wide at the end as at the beginning.
  const first = Math.min(...squares.map(([x]) => x));
  const size = Math.max(...squares.map(([x]) => x)) + first + 1;
  const side = size * SCALE;
  const dark = new Set(squares.map(([x, y]) => y * size + x));
  const data = new Uint8ClampedArray(side * side * 4).map((_, at) => {
    const pixel = Math.floor(at / 4);
    const x = Math.floor((pixel % side) / SCALE);
    const y = Math.floor(pixel / side / SCALE);
    return at % 4 < 3 && dark.has(y * size + x) ? 0 : 255;
  });
  return decodeQR({ width: side, height: side, data });
}
