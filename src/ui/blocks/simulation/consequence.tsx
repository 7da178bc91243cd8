import type { SimulationDecision } from '../../../content/types';
import { uiText } from '../../../i18n/ui-text';
import { EffectList } from './effect-list';
import { LedgerPicture } from './ledger-picture';
import { replacePick, type Purchase } from './purchase';
import styles from './simulation-block.module.css';

interface ConsequenceProps {
  readonly purchase: Purchase;
  /** Place of the decision, from 0. */
  readonly at: number;
  readonly option: SimulationDecision['options'][number];
  /** The earlier pick that this one has replaced, or null. */
  readonly replaced: number | null;
}

/** What was chosen and what follows: in words, as a picture of the ledger before and after, and as what moved in the model. */
export function Consequence({ purchase, at, option, replaced }: ConsequenceProps) {
  const { block, entry, text, picks, ledgerOf } = purchase;
  const key = `${entry.id}.${block.decisions[at]?.id ?? ''}.${option.id}`;
  const before = replacePick(picks, at, replaced ?? undefined);
  return (
    <>
      <div className={styles.consequence}>
        <p className={styles.label}>{uiText('block.decision.yours')}</p>
        <p className={styles.chosen}>{text.rich(key)}</p>
        <p className={styles.label}>{uiText('block.decision.then')}</p>
        <p>{text.rich(`${key}.then`)}</p>
      </div>
      <LedgerPicture
        title={uiText(replaced === null ? 'simulation.moved' : 'simulation.movedAgain')}
        baseline={ledgerOf([])}
        entries={[
          { id: 'before', label: uiText('simulation.before'), ledger: ledgerOf(before) },
          { id: 'after', label: uiText('simulation.after'), ledger: ledgerOf(picks), isPoint: true },
        ]}
      />
      <EffectList purchase={purchase} effects={option.effects} />
    </>
  );
}
