import type { ObjectiveId } from '../../../content/ids';
import { contentText } from '../../../i18n/content-text';
import { uiText } from '../../../i18n/ui-text';
import { courseText } from '../../text/course-titles';
import type { PrintedModule } from './handbook';
import styles from './print-screen.module.css';

/** The first page of a module: its title, its question, what it is for. */
export function ModuleOpening({ printed: { module, id } }: { readonly printed: PrintedModule }) {
  const text = (key: string) => contentText({ namespace: `${module.id}/module`, key });
  return (
    <>
      <h2 id={id} tabIndex={-1} className={styles.chapterTitle}>
        {text('title')}
      </h2>
      <p className={styles.below}>{text('question')}</p>
      <ModuleAims objectives={module.objectives} />
    </>
  );
}

/** What the reader can do after a module; nothing where it has no objectives. */
export function ModuleAims({ objectives }: { readonly objectives: readonly ObjectiveId[] }) {
  if (objectives.length === 0) return null;
  return (
    <div className={styles.aims}>
      <p>{uiText('module.objectives')}</p>
      <ul>
        {objectives.map((objective) => (
          <li key={objective}>{courseText(objective)}</li>
        ))}
      </ul>
    </div>
  );
}
