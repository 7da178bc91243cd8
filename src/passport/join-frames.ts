import { fail, succeed, type Result } from '../content/result';
import { CHECK_LENGTH, FRAME_KIND } from './split-frames';

/** `foreign`: no passport and no part of one; `mixed`: of more than one passport; `missing`: the numbers that are not there yet. */
export type FrameError =
  | { readonly kind: 'foreign' | 'mixed' }
  | { readonly kind: 'missing'; readonly numbers: readonly number[]; readonly count: number };

interface Frame {
  readonly check: string;
  readonly number: number;
  readonly count: number;
  readonly part: string;
}

const FRAME = new RegExp(
  `^${FRAME_KIND}\\.([\\w-]{${CHECK_LENGTH}})\\.(\\d{1,2})\\.(\\d{1,2})\\.([\\w.-]+)$`,
);

/** A line that is whole counts as the only part of itself. */
function readFrame(text: string): Frame | undefined {
  const [, check, number, count, part] = FRAME.exec(text) ?? [];
  if (check !== undefined && part !== undefined && Number(number) >= 1 && Number(number) <= Number(count))
    return { check, number: Number(number), count: Number(count), part };
  const isWhole = /^PASS\d+\./.test(text);
  return isWhole ? { check: text.slice(-CHECK_LENGTH), number: 1, count: 1, part: text } : undefined;
}

/** The texts that stand in a longer one, each from its first word on; blanks and line breaks, as they come with copying, do not matter. */
export const listFrames = (text: string): readonly string[] =>
  text
    .split(/\s+(?=PASS)/)
    .map((frame) => frame.replaceAll(/\s/g, ''))
    .filter((frame) => frame !== '');

/** The passport that these texts make up, in any order, some perhaps twice. */
export function joinFrames(texts: readonly string[]): Result<string, FrameError> {
  const frames = texts.map(readFrame);
  const [first] = frames;
  const parts = new Map<number, string>();
  for (const frame of frames) {
    if (!frame || !first) return fail({ kind: 'foreign' });
    const known = parts.get(frame.number) ?? frame.part;
    if (frame.check !== first.check || frame.count !== first.count || known !== frame.part)
      return fail({ kind: 'mixed' });
    parts.set(frame.number, frame.part);
  }
  if (!first) return fail({ kind: 'foreign' });
  const numbers = Array.from({ length: first.count }, (_, at) => at + 1);
  const missing = numbers.filter((number) => !parts.has(number));
  if (missing.length > 0) return fail({ kind: 'missing', numbers: missing, count: first.count });
  return succeed(numbers.map((number) => parts.get(number) ?? '').join(''));
}
