import { useState } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { useFocusAfter } from '../../kit/use-focus-after';
import { Debrief } from './debrief';
import { DecisionView } from './decision-view';
import { findOpenDecision, type Purchase } from './purchase';
import styles from './simulation-block.module.css';

/**
 * One decision at a time, then the debrief. What is shown is the decision that the learner went to, else the first open one; a
 * decision just taken stays in view with its consequence until the learner goes on.
 */
export function CaseView({ purchase }: { readonly purchase: Purchase }) {
  const [shown, setShown] = useState<number | null>(null);
  const { target, ask } = useFocusAfter<HTMLDivElement>();
  const count = purchase.block.decisions.length;
  const at = shown ?? findOpenDecision(purchase);
  const goTo = (decision: number | null) => {
    setShown(decision);
    ask();
  };
  return (
    <div ref={target} tabIndex={-1} className={styles.case}>
      {at < count ? (
        <>
          <p className={styles.place}>{uiText('simulation.place', { n: at + 1, count })}</p>
          <DecisionView key={at} purchase={purchase} at={at} onShow={setShown} onGo={goTo} />
        </>
      ) : (
        <Debrief purchase={purchase} onLook={goTo} />
      )}
    </div>
  );
}
