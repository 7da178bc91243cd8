import type { RecordVerdict } from '../../src/tracking/record-port';
import type { StrictVersion } from '../support/strict-lms-engines';
import { elementsOf } from './elements';

/** What an administrator of an LMS sees. */
export interface Report {
  readonly status: RecordVerdict['status'];
  readonly score: number | null;
}

/** The value of an element in what an LMS stored, a tree as JSON; empty when there is none. */
export function readStored(stored: string | null): (element: string) => string {
  const tree: unknown = stored === null ? null : JSON.parse(stored);
  return (element) => {
    let value = tree;
    for (const key of element.split('.'))
      value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
}

const numberOf = (text: string): number | null => (text === '' ? null : Number(text));

/** How an LMS by the book shows a score: scaled, else as a share of the range. */
function readScore(read: (element: string) => string, version: StrictVersion): number | null {
  const elements = elementsOf(version);
  const scaled = elements.scaled === '' ? null : numberOf(read(elements.scaled));
  if (scaled !== null) return Math.round(scaled * 100);
  const raw = numberOf(read(elements.raw));
  const min = numberOf(read(elements.min)) ?? 0;
  const max = numberOf(read(elements.max)) ?? 100;
  return raw === null ? null : Math.round((100 * (raw - min)) / (max - min));
}

export function readReport(read: (element: string) => string, version: StrictVersion): Report {
  const elements = elementsOf(version);
  const success = read(elements.success);
  const score = readScore(read, version);
  if (success === 'passed' || success === 'failed') return { status: success, score };
  return { status: read(elements.status) === 'completed' ? 'completed' : 'incomplete', score };
}
