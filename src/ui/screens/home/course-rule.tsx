import type { ModuleIndex } from '../../../content/course-index';
import { uiText } from '../../../i18n/ui-text';
import { useCourse } from '../course-access';
import styles from './home-screen.module.css';

interface CourseRuleProps {
  /** The modules whose quiz gives the verdict. */
  readonly verdictModules: readonly ModuleIndex[];
}

/** The one rule of what is done and passed, told from the start. */
export function CourseRule({ verdictModules }: CourseRuleProps) {
  const { passMark, index } = useCourse();
  const isFinal =
    verdictModules.length === 1 && index.modules.length > 1 && verdictModules[0]?.id === 'capstone';
  return (
    <div className={styles.rule}>
      <h3>{uiText('rule.title')}</h3>
      <p>{uiText('rule.done')}</p>
      {verdictModules.length > 0 && (
        <p>
          {uiText(isFinal ? 'rule.passedFinal' : 'rule.passedQuizzes', {
            percent: passMark,
            count: verdictModules.length,
          })}
        </p>
      )}
    </div>
  );
}
