import type { ActorRefFrom } from 'xstate';
import type { LoadableModule } from '../../../content/types';
import type { assessmentMachine } from '../../../engine/quiz/assessment-machine';
import { listOpenPositions, questionAt } from '../../../engine/quiz/open-positions';
import { plainContentText } from '../../../i18n/content-text';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Icon } from '../../kit/icon/icon';
import { Notice } from '../../kit/notice/notice';
import { useCourse } from '../course-access';
import { ScreenHeading } from '../screen-heading';
import { useSelector } from '../use-selector';
import styles from './assessment-overview.module.css';

interface AssessmentOverviewProps {
  readonly actor: ActorRefFrom<typeof assessmentMachine>;
  readonly module: LoadableModule;
}

/** Every item with whether it is answered, each open to change, and the one button that hands the attempt in. */
export function AssessmentOverview({ actor, module }: AssessmentOverviewProps) {
  const { now } = useCourse();
  const context = useSelector(actor, (current) => current.context);
  const open = new Set(listOpenPositions(context));
  const rows = [...context.attempt.items.keys()].flatMap((position) => {
    const question = questionAt(context, position);
    return question ? [{ position, question, isOpen: open.has(position) }] : [];
  });
  return (
    <section className={styles.overview}>
      <ScreenHeading step="overview" title={uiText('assessment.overviewTitle')} />
      <p>{uiText('assessment.overviewText')}</p>
      <ol className={styles.rows}>
        {rows.map(({ position, question, isOpen }) => (
          <li key={question.id} data-open={isOpen}>
            <button
              type="button"
              className={styles.row}
              onClick={() => actor.send({ type: 'question.opened', position })}
            >
              <span className={styles.number}>{uiText('assessment.item', { n: position + 1 })}</span>
              <span className={styles.prompt}>
                {plainContentText({ namespace: `${module.id}/quiz`, key: `${question.id}.prompt` })}
              </span>
              <span className={styles.state}>
                <Icon name={isOpen ? 'lesson-open' : 'check'} />{' '}
                {uiText(isOpen ? 'assessment.open' : 'assessment.answered')}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {open.size > 0 ? (
        <Notice tone="info" title={uiText('assessment.stillOpen', { count: open.size })} />
      ) : (
        <Button onClick={() => actor.send({ type: 'attempt.submitted', at: now() })}>
          {uiText('assessment.submit')}
        </Button>
      )}
    </section>
  );
}
