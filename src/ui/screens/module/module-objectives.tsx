import type { ObjectiveId } from '../../../content/ids';
import { uiText } from '../../../i18n/ui-text';
import { courseText } from '../../text/course-titles';
import styles from './module-screen.module.css';

/** What the learner can do after a module; nothing where it has no objectives. */
export function ModuleObjectives({ objectives }: { readonly objectives: readonly ObjectiveId[] }) {
  if (objectives.length === 0) return null;
  return (
    <section>
      <h2>{uiText('module.objectives')}</h2>
      <ul className={styles.objectives}>
        {objectives.map((objective) => (
          <li key={objective}>{courseText(objective)}</li>
        ))}
      </ul>
    </section>
  );
}
