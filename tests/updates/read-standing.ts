import { createStrictLms } from '../support/strict-lms';
import type { StrictVersion } from '../support/strict-lms-engines';
import { isBelow, readStanding } from '../histories/stored-record';

const RANKS: Readonly<Record<string, number>> = {
  'not attempted': 0,
  unknown: 0,
  incomplete: 1,
  completed: 2,
  passed: 3,
};

/** All that an LMS shows of a learner by its objectives and the share that is done, as numbers that must never go down. */
function readDetails(stored: string, version: StrictVersion): Map<string, number> {
  const { api } = createStrictLms(version, { stored });
  const [initialize, get] = version === '1.2' ? ['LMSInitialize', 'LMSGetValue'] : ['Initialize', 'GetValue'];
  api[initialize ?? '']?.('');
  const read = (element: string): string => api[get ?? '']?.(element) ?? '';
  const words = version === '1.2' ? ['status'] : ['completion_status', 'success_status'];
  const details = new Map<string, number>();
  for (let at = 0; at < Number(read('cmi.objectives._count')); at += 1) {
    const base = `cmi.objectives.${at}`;
    for (const word of words)
      details.set(`${read(`${base}.id`)} ${word}`, RANKS[read(`${base}.${word}`)] ?? 0);
    details.set(`${read(`${base}.id`)} score`, Number(read(`${base}.score.raw`) || -1));
  }
  if (version === '2004') details.set('progress', Number(read('cmi.progress_measure')));
  return details;
}

/** What an LMS showed before and shows lower now. */
export function listDrops(before: string | null, after: string | null, version: StrictVersion): string[] {
  if (before === null) return [];
  if (after === null) return ['everything'];
  const now = readDetails(after, version);
  const lower = [...readDetails(before, version)].filter(([name, value]) => (now.get(name) ?? -1) < value);
  return [
    ...lower.map(([name]) => name),
    ...(isBelow(readStanding(after, version), readStanding(before, version)) ? ['the verdict'] : []),
  ];
}
