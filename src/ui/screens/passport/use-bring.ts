import { useState } from 'react';
import type { Gains } from '../../../engine/course/course-events';
import { LONGEST_LINE } from '../../../passport/decode-passport';
import { joinFrames, listFrames } from '../../../passport/join-frames';
import { readQrPicture } from '../certificate/read-qr-picture';

/** What became of what was brought. `noCode`: there is no QR code in the pictures. */
export type Found =
  | { readonly kind: 'nothing' | 'reading' }
  | { readonly kind: 'empty' | 'foreign' | 'mixed' | 'noCode' }
  | {
      readonly kind: 'missing';
      readonly numbers: readonly number[];
      readonly count: number;
      readonly unread: number;
    }
  | { readonly kind: 'whole'; readonly line: string }
  | { readonly kind: 'added'; readonly gains: Gains; readonly hasPlace: boolean };

/** The text of a file, or that of the QR code in a picture; null where a picture has none. */
async function readFile(file: File): Promise<string | null> {
  if (file.type.startsWith('image/')) return readQrPicture(file);
  return file.size > LONGEST_LINE ? '' : file.text();
}

/** Collects what the learner brings, in several goes where it is in several QR codes, until a passport is whole. */
export function useBring() {
  const [found, setFound] = useState<Found>({ kind: 'nothing' });
  const [kept, setKept] = useState<readonly string[]>([]);
  const judge = (texts: readonly string[], unread: number): Found => {
    const added = texts.flatMap(listFrames);
    if (added.length === 0) return { kind: unread > 0 ? 'noCode' : 'empty' };
    const all = joinFrames([...kept, ...added]);
    // What comes last is meant: codes of another passport that were read before are forgotten.
    const joined = !all.ok && all.error.kind === 'mixed' ? joinFrames(added) : all;
    if (joined.ok) {
      setKept([]);
      return { kind: 'whole', line: joined.value };
    }
    if (joined.error.kind !== 'missing') return { kind: joined.error.kind };
    setKept(joined === all ? [...kept, ...added] : added);
    return { ...joined.error, kind: 'missing', unread };
  };
  const readFiles = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setFound({ kind: 'reading' });
    const texts: (string | null)[] = [];
    for (const file of files) texts.push(await readFile(file).catch(() => ''));
    setFound(
      judge(
        texts.filter((text) => text !== null),
        texts.filter((text) => text === null).length,
      ),
    );
  };
  return {
    found,
    readFiles: (files: readonly File[]) => void readFiles(files),
    readLine: (line: string) => setFound(judge([line], 0)),
    noteAdded: (gains: Gains, hasPlace: boolean) => setFound({ kind: 'added', gains, hasPlace }),
  };
}
