import { formatNumber, uiText } from '../../../i18n/ui-text';
import { useCourse } from '../course-access';
import { DataTree } from './data-tree';
import type { KeptKind } from './kept-data';
import styles from './my-data.module.css';

interface KeptSectionProps {
  /** `progress` is the same as is on record, in a form that can be read. */
  readonly kind: KeptKind | 'progress';
  readonly value: unknown;
  readonly others: number;
  /** What it takes; without it, the length of `value` as JSON. */
  readonly bytes?: number | undefined;
}

const measure = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** In KiB with one decimal, rounded up, so that only nothing is 0. */
const formatKib = (bytes: number): string => formatNumber(Math.ceil((10 * bytes) / 1024) / 10);

/** One place: what it is, how large, and what stands in it. */
export function KeptSection({ kind, value, others, bytes = measure(value) }: KeptSectionProps) {
  const { hasLms } = useCourse();
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  const where = hasLms ? 'my-data.progress.textLms' : 'my-data.progress.text';
  return (
    <section className={styles.part} data-kept={kind}>
      <h2>{uiText(`my-data.${kind}`)}</h2>
      <p>{uiText(kind === 'progress' ? where : `my-data.${kind}.text`)}</p>
      {isEmpty ? (
        <p className="fine-print">{uiText('my-data.nothing')}</p>
      ) : (
        <>
          <p className="fine-print">{uiText('my-data.size', { kib: formatKib(bytes) })}</p>
          <div dir="ltr" translate="no">
            <DataTree name={kind} value={value} />
          </div>
        </>
      )}
      {others > 0 && <p className="fine-print">{uiText('my-data.others', { count: others })}</p>}
    </section>
  );
}
