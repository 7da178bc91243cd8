import { useId } from 'react';
import { Disclosure } from '../../kit/disclosure/disclosure';
import { uiText } from '../../../i18n/ui-text';
import { SourceLine } from '../source-line';
import { CoefficientField } from './coefficient-field';
import type { CoefficientGroup, CoefficientRow } from './list-coefficient-groups';
import type { Purchase } from './purchase';
import styles from './model-panel.module.css';

interface CoefficientTableProps {
  readonly group: CoefficientGroup;
  readonly purchase: Purchase;
}

/** The numbers of one group, folded away until wanted. */
export function CoefficientTable({ group, purchase }: CoefficientTableProps) {
  return (
    <Disclosure quiet summary={group.title}>
      <ul className={styles.rows}>
        {group.rows.map((row) => (
          <CoefficientEntry key={row.coefficient.n} row={row} purchase={purchase} />
        ))}
      </ul>
    </Disclosure>
  );
}

function CoefficientEntry({ row, purchase }: { readonly row: CoefficientRow; readonly purchase: Purchase }) {
  const id = useId();
  const { coefficient, name, unit, why } = row;
  const { sources = [] } = coefficient;
  return (
    <li className={styles.row}>
      <label htmlFor={id}>{name}</label>
      <CoefficientField id={id} coefficient={coefficient} unit={unit} purchase={purchase} />
      <div className={styles.origin}>
        {why !== null && <p>{why}</p>}
        {sources.length > 0 ? <SourceLine sources={sources} /> : <p>{uiText('simulation.assumption')}</p>}
      </div>
    </li>
  );
}
