import { useState } from 'react';
import type { PlanTerm } from '../../../engine/course/course-state';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Segmented } from '../../kit/segmented/segmented';
import { useFocusAfter } from '../../kit/use-focus-after';
import { nameModule } from '../../text/course-titles';
import { useCourse } from '../course-access';
import { paths, toHref } from '../routes';
import styles from './plan.module.css';
import { showDue, textOf, titleOf, type PlannedAction } from './planned-action';

const TERMS = ['30', '90'] as const;

/** The actions by module; one that is taken off leaves a word in its place, with the way back. */
export function ActionList({ actions }: { readonly actions: readonly PlannedAction[] }) {
  const { index } = useCourse();
  const [removed, setRemoved] = useState<PlannedAction | null>(null);
  const { target, ask } = useFocusAfter<HTMLParagraphElement>();
  const modules = index.modules.filter(({ n }) => actions.some(({ module }) => module === n));
  return (
    <>
      <div role="status" className={styles.removed}>
        {removed && (
          <p ref={target} tabIndex={-1}>
            {uiText('plan.removed')} <a href={hrefOf(removed)}>{titleOf(removed)}</a>
          </p>
        )}
      </div>
      {modules.map(({ id, n }) => (
        <section key={id}>
          <h2>{nameModule(id)}</h2>
          <ul className={styles.list}>
            {actions
              .filter(({ module }) => module === n)
              .map((action) => (
                <Action
                  key={action.lesson}
                  action={action}
                  onRemove={() => {
                    ask();
                    setRemoved(action);
                  }}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const hrefOf = ({ moduleId, lessonId, block }: PlannedAction) =>
  toHref(paths.block(moduleId, lessonId, block));

interface ActionProps {
  readonly action: PlannedAction;
  readonly onRemove: () => void;
}

function Action({ action, onRemove }: ActionProps) {
  const { actor } = useCourse();
  const { module, lesson, term, due } = action;
  const title = titleOf(action);
  const change = (next: PlanTerm | null) =>
    actor.send({ type: 'plan.changed', change: { module, lesson, term: next } });
  return (
    <li className={styles.action}>
      <p className={styles.due}>{uiText('plan.due', { day: showDue(due) })}</p>
      <p>{textOf(action)}</p>
      <p className="fine-print">
        <a href={hrefOf(action)}>{title}</a>
      </p>
      <div className={styles.edit}>
        <Segmented
          legend={uiText('plan.term')}
          options={TERMS.map((value) => ({ value, label: uiText(`plan.term.${value}`) }))}
          value={term === 90 ? '90' : '30'}
          onChange={(value) => change(value === '90' ? 90 : 30)}
        />
        <Button
          variant="quiet"
          aria-label={uiText('plan.removeOne', { title })}
          onClick={() => {
            onRemove();
            change(null);
          }}
        >
          {uiText('plan.remove')}
        </Button>
      </div>
    </li>
  );
}
