import type { ModuleIndex } from '../../../content/course-index';
import { isFinalAssessment } from '../../../engine/course/derive-verdict';
import { uiText } from '../../../i18n/ui-text';
import { useCourse } from '../course-access';
import styles from './home-screen.module.css';

interface CourseRuleProps {
  /** The modules whose quiz gives the verdict. */
  readonly verdictModules: readonly ModuleIndex[];
}

/** The one rule of what is done, passed and reported, told from the start. */
export function CourseRule({ verdictModules }: CourseRuleProps) {
  const { rules, index } = useCourse();
  const isFinal = verdictModules.some(({ id }) => isFinalAssessment(id));
  const hasDiagnostic = isFinal && index.modules.some(({ id }) => id === 'welcome');
  const values = { percent: rules.passMark, count: verdictModules.length };
  return (
    <div className={styles.rule}>
      <h3>{uiText('rule.title')}</h3>
      <p>{uiText('rule.done')}</p>
      {hasDiagnostic && <p>{uiText('rule.skipped')}</p>}
      {verdictModules.length === 0 && <p>{uiText('rule.completed')}</p>}
      {verdictModules.length > 0 && (
        <p>{uiText(isFinal ? 'rule.passedFinal' : 'rule.passedQuizzes', values)}</p>
      )}
      {verdictModules.length > 0 && (
        <p>
          {rules.attempts === null
            ? uiText('rule.unlimited')
            : uiText('rule.attempts', { count: rules.attempts })}
        </p>
      )}
    </div>
  );
}
