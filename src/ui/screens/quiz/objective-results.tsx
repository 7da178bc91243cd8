import { OUTCOMES, outcomeOf } from '../../../content/outcomes';
import type { Question } from '../../../content/types';
import { toPercent, type QuizResult } from '../../../engine/scoring/derive-result';
import { uiText } from '../../../i18n/ui-text';
import { Progress } from '../../kit/progress/progress';
import { courseText } from '../../text/course-titles';
import { useCourse } from '../course-access';
import { LessonLink } from './lesson-link';
import styles from './quiz-view.module.css';

interface ObjectiveResultsProps {
  readonly items: readonly Question[];
  readonly objectives: QuizResult['objectives'];
}

/**
 * The result per sub-objective in the order of the course, as a bar and as words, with the lessons to read again where points were lost; under the outcomes
 * where the assessment covers several.
 */
export function ObjectiveResults({ items, objectives }: ObjectiveResultsProps) {
  const { index } = useCourse();
  const groups = OUTCOMES.map((outcome) => ({
    outcome,
    tallies: index.objectives.flatMap((id) => {
      const tally = outcomeOf(id) === outcome ? objectives.get(id) : undefined;
      return tally ? [[id, tally] as const] : [];
    }),
  })).filter(({ tallies }) => tallies.length > 0);
  return (
    <section>
      <h2>{uiText('result.objectives')}</h2>
      {groups.map(({ outcome, tallies }) => (
        <div key={outcome} className={styles.outcome}>
          {groups.length > 1 && <h3>{courseText(outcome)}</h3>}
          <ul className={styles.objectives}>
            {tallies.map(([objective, tally]) => (
              <ObjectiveRow
                key={objective}
                name={courseText(objective)}
                percent={toPercent(tally)}
                lessons={items.filter((item) => item.objective === objective).map((item) => item.lesson)}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

interface ObjectiveRowProps {
  readonly name: string;
  readonly percent: number;
  readonly lessons: readonly string[];
}

function ObjectiveRow({ name, percent, lessons }: ObjectiveRowProps) {
  return (
    <li>
      <p>{name}</p>
      <Progress value={percent} max={100} label={uiText('result.percent', { percent })} />
      {percent < 100 && [...new Set(lessons)].map((lesson) => <LessonLink key={lesson} lesson={lesson} />)}
    </li>
  );
}
