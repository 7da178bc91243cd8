import { useId } from 'react';
import type { Ledger } from '../../../simulation/compute-ledger';
import { uiText } from '../../../i18n/ui-text';
import { formatPercentChange } from '../../text/format-change';
import { deriveRows, type LedgerEntry, type LedgerRow } from './derive-rows';
import { formatLedgerValue } from './format-ledger-value';
import { LedgerTable } from './ledger-table';
import styles from './ledger-picture.module.css';

interface LedgerPictureProps {
  readonly title: string;
  /** How it was done before: the line that every bar is measured against. */
  readonly baseline: Ledger;
  readonly entries: readonly LedgerEntry[];
}

/** Four measures as bars from zero, each against the line of how it was done before; the numbers as a table underneath. */
export function LedgerPicture({ title, baseline, entries }: LedgerPictureProps) {
  const titleId = useId();
  const rows = deriveRows(baseline, entries);
  return (
    <figure className={styles.figure} aria-labelledby={titleId}>
      <figcaption id={titleId} className={styles.caption}>
        {title}
      </figcaption>
      {rows.map((row) => (
        <MeasureRow key={row.measure} row={row} />
      ))}
      <p className="fine-print">{uiText('simulation.line')}</p>
      <LedgerTable rows={rows} />
    </figure>
  );
}

/** The words are text, so that they are read out and never stretched; the bars only repeat them. */
function MeasureRow({ row: { measure, bars, baseline } }: { readonly row: LedgerRow }) {
  return (
    <div>
      <p className={styles.measure}>
        {uiText(`simulation.measure.${measure}`)}
        <span className={styles.unit}>{uiText(`simulation.unit.${measure}`)}</span>
      </p>
      <ul className={styles.bars}>
        {bars.map((bar) => (
          <li key={bar.id} className={styles.entry} data-point={bar.isPoint || undefined}>
            <span>{bar.label}</span>
            <svg className={`${styles.bar} mirrored`} aria-hidden="true">
              <rect className={styles.fill} width={`${bar.width}%`} height="100%" />
              <line className={styles.line} x1={`${baseline}%`} x2={`${baseline}%`} y1="-6" y2="100%" />
            </svg>
            <span className={styles.value}>{formatLedgerValue(bar.value)}</span>
            <span className={styles.change}>{formatPercentChange(bar.change)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
