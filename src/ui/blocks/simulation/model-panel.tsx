import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Disclosure } from '../../kit/disclosure/disclosure';
import { CoefficientTable } from './coefficient-table';
import { listCoefficientGroups } from './list-coefficient-groups';
import type { Purchase } from './purchase';
import styles from './model-panel.module.css';

interface ModelPanelProps {
  readonly purchase: Purchase;
  readonly changes: ReadonlyMap<number, number>;
}

/** Every number of the model with its unit and where it comes from; each can be changed, and all put back. */
export function ModelPanel({ purchase, changes }: ModelPanelProps) {
  const groups = listCoefficientGroups(purchase);
  const changed = groups
    .flatMap(({ rows }) => rows)
    .filter(({ coefficient }) => {
      const own = changes.get(coefficient.n);
      return own !== undefined && own !== Math.abs(coefficient.value);
    });
  const putBack = () => {
    for (const { coefficient } of changed)
      purchase.actions.revise(coefficient.n, { kind: 'numeric', value: Math.abs(coefficient.value) });
  };
  return (
    <Disclosure summary={uiText('simulation.model')}>
      <div className={styles.panel}>
        <p>{uiText('simulation.modelText')}</p>
        {groups.map((group) => (
          <CoefficientTable key={group.id} group={group} purchase={purchase} />
        ))}
        <p role="status">{changed.length > 0 && uiText('simulation.changed', { count: changed.length })}</p>
        {changed.length > 0 && (
          <Button variant="secondary" onClick={putBack}>
            {uiText('simulation.putBack')}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}
