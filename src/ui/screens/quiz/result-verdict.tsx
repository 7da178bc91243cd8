import { moduleStateOf } from '../../../engine/course/course-state';
import { deriveVerdict } from '../../../engine/course/derive-verdict';
import { uiText } from '../../../i18n/ui-text';
import { Icon } from '../../kit/icon/icon';
import { useCourse, useCourseState } from '../course-access';
import styles from './quiz-view.module.css';

interface ResultVerdictProps {
  /** Permanent number of the module. */
  readonly module: number;
  /** Result of the attempt shown, whole per cent. */
  readonly percent: number;
}

/** The result in words: passed or not yet, the best so far, and what it means for the whole course. */
export function ResultVerdict({ module, percent }: ResultVerdictProps) {
  const { passMark, index } = useCourse();
  const state = useCourseState();
  const best = moduleStateOf(state, module).quiz.best ?? percent;
  const verdict = deriveVerdict(state, index, passMark);
  const isPassed = percent >= passMark;
  return (
    <div role="status" className={styles.verdict} data-passed={isPassed}>
      <p className={styles.percent}>{uiText('result.percent', { percent })}</p>
      <p>
        <Icon name={isPassed ? 'check' : 'info'} />{' '}
        {uiText(isPassed ? 'result.passed' : 'result.notPassed', { percent: passMark })}
      </p>
      {best > percent && <p>{uiText('result.best', { percent: best })}</p>}
      {isPassed && verdict.status === 'incomplete' && <p>{uiText('result.lessonsOpen')}</p>}
      {verdict.status === 'passed' && <p>{uiText('result.coursePassed', { percent: verdict.score })}</p>}
    </div>
  );
}
