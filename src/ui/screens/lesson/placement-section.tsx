import type { BlockOf, LoadableModule } from '../../../content/types';
import { moduleStateOf } from '../../../engine/course/course-state';
import { scoreAnswer } from '../../../engine/scoring/score-answer';
import { uiText } from '../../../i18n/ui-text';
import { Notice } from '../../kit/notice/notice';
import { useBlockText } from '../../text/use-block-text';
import { nameModule } from '../../text/course-titles';
import { useCourse, useCourseState } from '../course-access';
import { LessonLink } from '../quiz/lesson-link';
import { paths, toHref } from '../routes';
import { PracticeQuestion } from './practice-question';
import styles from './placement-section.module.css';

interface PlacementSectionProps {
  readonly block: BlockOf<'placement'>;
  readonly module: LoadableModule;
  readonly namespace: string;
}

/** The questions about one module, and what the answers mean for the way through it. */
export function PlacementSection({ block, module, namespace }: PlacementSectionProps) {
  const { rich } = useBlockText(namespace, block.id);
  const { answers } = moduleStateOf(useCourseState(), module.n);
  const isAnswered = block.questions.every(({ n }) => answers.has(n));
  const count = block.questions.length;
  return (
    <section className={styles.placement}>
      <h2>{rich('title')}</h2>
      {block.questions.map((question, at) => (
        <PracticeQuestion
          key={question.id}
          question={question}
          module={module}
          namespace={namespace}
          label={uiText('quiz.place', { n: at + 1, count })}
        />
      ))}
      <div role="status" className={styles.outcome}>
        {isAnswered && <PlacementOutcome block={block} answered={module.n} />}
      </div>
    </section>
  );
}

interface PlacementOutcomeProps {
  readonly block: BlockOf<'placement'>;
  /** Permanent number of the module in which the questions were answered. */
  readonly answered: number;
}

/** All right: the module counts as done, and stays open. Otherwise: how many were, and which lessons answer the others. */
function PlacementOutcome({ block, answered }: PlacementOutcomeProps) {
  const { index } = useCourse();
  const state = useCourseState();
  const target = index.modules.find(({ id }) => id === block.module);
  const { answers } = moduleStateOf(state, answered);
  const missed = block.questions.filter(
    (question) => scoreAnswer(question, answers.get(question.n))?.verdict !== 'right',
  );
  const title = nameModule(block.module);
  const count = block.questions.length;
  if (target && moduleStateOf(state, target.n).skipped)
    return (
      <Notice tone="good" title={uiText('placement.skippedTitle', { title })}>
        <p>
          {uiText('placement.skippedText')}{' '}
          <a href={toHref(paths.module(block.module))}>{uiText('placement.open', { title })}</a>
        </p>
      </Notice>
    );
  return (
    <Notice tone="info" title={uiText('placement.takeTitle', { right: count - missed.length, count, title })}>
      <p>{uiText('placement.takeText')}</p>
      <ul>
        {[...new Set(missed.map(({ lesson }) => lesson))].map((lesson) => (
          <li key={lesson}>
            <LessonLink lesson={lesson} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
