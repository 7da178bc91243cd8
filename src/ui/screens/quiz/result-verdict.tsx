import { moduleStateOf } from '../../../engine/course/course-state';
import type { LoadableModule } from '../../../content/types';
import { countsForVerdict, deriveVerdict, isOutOfTries } from '../../../engine/course/derive-verdict';
import { uiText } from '../../../i18n/ui-text';
import { Icon } from '../../kit/icon/icon';
import { useCourse, useCourseState } from '../course-access';
import { paths, toHref } from '../routes';
import styles from './quiz-view.module.css';

interface ResultVerdictProps {
  readonly module: LoadableModule;
  /** Result of the attempt shown, whole per cent. */
  readonly percent: number;
}

/** The result in words: passed or not yet, the best so far, and what it means for the whole course. */
export function ResultVerdict({ module, percent }: ResultVerdictProps) {
  const { rules, index } = useCourse();
  const state = useCourseState();
  const { quiz } = moduleStateOf(state, module.n);
  const best = quiz.best ?? percent;
  const isCounted = countsForVerdict(index, module.id);
  const verdict = deriveVerdict(state, index, rules);
  const isPassed = percent >= rules.passMark;
  return (
    <div role="status" className={styles.verdict} data-passed={isPassed}>
      <p className={styles.percent}>{uiText('result.percent', { percent })}</p>
      <p>
        <Icon name={isPassed ? 'check' : 'info'} />{' '}
        {uiText(isPassed ? 'result.passed' : 'result.notPassed', { percent: rules.passMark })}
      </p>
      {best > percent && <p>{uiText('result.best', { percent: best })}</p>}
      {!isCounted && <p>{uiText('result.practice')}</p>}
      {isCounted && isPassed && verdict.status === 'incomplete' && <p>{uiText('result.lessonsOpen')}</p>}
      {isCounted && best < rules.passMark && isOutOfTries(quiz, rules) && <p>{uiText('result.noTries')}</p>}
      {verdict.status === 'passed' && (
        <p>
          {uiText('result.coursePassed', { percent: verdict.score })}{' '}
          <a href={toHref(paths.certificate)}>{uiText('home.certificate')}</a>
        </p>
      )}
    </div>
  );
}
