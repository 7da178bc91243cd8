import type { LoadableModule, Question } from '../../../content/types';
import { toPercent, type QuizResult } from '../../../engine/scoring/derive-result';
import { contentText } from '../../../i18n/content-text';
import { uiText } from '../../../i18n/ui-text';
import { Progress } from '../../kit/progress/progress';
import { LessonLink } from './lesson-link';
import styles from './quiz-view.module.css';

interface ObjectiveResultsProps {
  readonly module: LoadableModule;
  readonly items: readonly Question[];
  readonly objectives: QuizResult['objectives'];
}

/** The result per sub-objective, as a bar and as words, with the lessons to read again where points were lost. */
export function ObjectiveResults({ module, items, objectives }: ObjectiveResultsProps) {
  return (
    <section>
      <h2>{uiText('result.objectives')}</h2>
      <ul className={styles.objectives}>
        {[...objectives].map(([objective, tally]) => {
          const percent = toPercent(tally);
          const lessons = new Set(
            items.filter((item) => item.objective === objective).map((item) => item.lesson),
          );
          return (
            <li key={objective}>
              <p>{contentText({ namespace: 'course', key: objective })}</p>
              <Progress value={percent} max={100} label={uiText('result.percent', { percent })} />
              {percent < 100 &&
                [...lessons].map((lesson) => <LessonLink key={lesson} module={module} lesson={lesson} />)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
