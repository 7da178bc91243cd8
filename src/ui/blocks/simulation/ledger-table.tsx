import { uiText } from '../../../i18n/ui-text';
import { Disclosure } from '../../kit/disclosure/disclosure';
import { ScrollArea } from '../../kit/scroll-area/scroll-area';
import type { LedgerRow } from './derive-rows';
import { formatLedgerValue } from './format-ledger-value';
import styles from '../data-table.module.css';

interface LedgerTableProps {
  readonly rows: readonly LedgerRow[];
}

/** The numbers of a ledger picture as a table. */
export function LedgerTable({ rows }: LedgerTableProps) {
  const bars = rows[0]?.bars ?? [];
  return (
    <Disclosure quiet summary={uiText('block.chart.table')}>
      <ScrollArea label={uiText('simulation.measureHead')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{uiText('simulation.measureHead')}</th>
              {bars.map(({ id: bar, label }) => (
                <th key={bar} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ measure, bars: values }) => (
              <tr key={measure}>
                <th scope="row">
                  {uiText(`simulation.measure.${measure}`)}{' '}
                  <span className="fine-print">{uiText(`simulation.unit.${measure}`)}</span>
                </th>
                {values.map((bar) => (
                  <td key={bar.id}>{formatLedgerValue(bar.value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Disclosure>
  );
}
