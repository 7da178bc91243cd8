import { useState } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { useFocusAfter } from '../../kit/use-focus-after';
import { DecisionForm } from '../decision/decision-form';
import { Consequence } from './consequence';
import { findOpenDecision, type Purchase } from './purchase';
import styles from './simulation-block.module.css';

interface DecisionViewProps {
  readonly purchase: Purchase;
  /** Place of the decision, from 0. */
  readonly at: number;
  /** Keeps a decision in view after it was taken. */
  readonly onShow: (at: number) => void;
  /** Leads to another decision; null is the first open one, or the debrief. */
  readonly onGo: (at: number | null) => void;
}

/** A decision: to be taken, or taken, with what follows from it; taken ones can be decided again. */
export function DecisionView({ purchase, at, onShow, onGo }: DecisionViewProps) {
  const { block, entry, text, picks, actions } = purchase;
  const [isReopened, setReopened] = useState(false);
  /** The pick that a new decision has replaced, so that it can be taken back. */
  const [replaced, setReplaced] = useState<number | null>(null);
  const { target, ask } = useFocusAfter<HTMLDivElement>();
  const decision = block.decisions[at];
  const item = entry.items[at];
  if (!decision || item === undefined) return null;
  const pick = picks[at];
  const option = decision.options.find(({ n }) => n === pick);
  const key = `${entry.id}.${decision.id}`;

  const decide = (picked: number) => {
    ask();
    onShow(at);
    setReopened(false);
    if (pick === undefined) return actions.decide(entry, at, { kind: 'choice', picked });
    setReplaced(picked === pick ? null : pick);
    return actions.revise(item, { kind: 'choice', picked });
  };
  const isLast = findOpenDecision(purchase) === block.decisions.length;

  return (
    <>
      <h2 className={styles.title}>{text.rich(`${decision.id}.title`)}</h2>
      {option === undefined || isReopened ? (
        <DecisionForm
          prompt={text.rich(`${key}.prompt`)}
          options={decision.options.map(({ id, n }) => ({ n, label: text.rich(`${key}.${id}`) }))}
          initial={pick ?? null}
          onDecide={decide}
        />
      ) : (
        <div ref={target} tabIndex={-1} className={styles.taken}>
          <p>{text.rich(`${key}.prompt`)}</p>
          <Consequence purchase={purchase} at={at} option={option} replaced={replaced} />
          <div className={styles.ways}>
            <Button onClick={() => onGo(null)}>
              {uiText(isLast ? 'simulation.toDebrief' : 'simulation.next')}
            </Button>
            <Button variant="secondary" onClick={() => setReopened(true)}>
              {uiText('simulation.again')}
            </Button>
            {replaced !== null && (
              <Button variant="quiet" onClick={() => decide(replaced)}>
                {uiText('simulation.takeBack')}
              </Button>
            )}
            {at > 0 && (
              <Button variant="quiet" onClick={() => onGo(at - 1)}>
                {uiText('simulation.previous')}
              </Button>
            )}
          </div>
        </div>
      )}
    </>
  );
}
