/** What a QR code that is a part of a passport begins with. */
export const FRAME_KIND = 'PASSPART1';

/** Characters in a QR code: more makes its squares too small for the camera of a phone. */
export const LONGEST_FRAME = 600;

/** Characters at the end of a passport by which its parts know each other. */
export const CHECK_LENGTH = 8;

/** Kind, check, number and count with their dots. */
const ROOM = LONGEST_FRAME - FRAME_KIND.length - CHECK_LENGTH - '.'.length * 4 - '99'.length * 2;

/** A passport as the texts of as many QR codes as it needs; one that fits is its own text. */
export function splitFrames(line: string): readonly string[] {
  if (line.length <= LONGEST_FRAME) return [line];
  const count = Math.ceil(line.length / ROOM);
  const size = Math.ceil(line.length / count);
  const check = line.slice(-CHECK_LENGTH);
  return Array.from({ length: count }, (_, at) =>
    [FRAME_KIND, check, at + 1, count, line.slice(at * size, (at + 1) * size)].join('.'),
  );
}
