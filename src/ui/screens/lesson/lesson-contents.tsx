import type { LoadableModule } from '../../../content/types';
import { uiText } from '../../../i18n/ui-text';
import { namePartState } from '../name-part-state';
import { PartIcon } from '../part-icon';
import { useModuleParts } from '../use-module-parts';
import styles from './lesson-contents.module.css';

interface LessonContentsProps {
  readonly module: LoadableModule;
  /** The lesson that is open. */
  readonly lesson: string;
}

/** The parts of the module beside its lesson, where the window is wide enough; elsewhere the link to the module leads to them. */
export function LessonContents({ module, lesson }: LessonContentsProps) {
  return (
    <nav className={styles.contents} aria-label={uiText('lesson.contents')}>
      <ol className={styles.parts}>
        {useModuleParts(module).map((part) => (
          <li key={part.href} className={styles.part} data-state={part.isLocked ? 'locked' : part.state}>
            <PartIcon {...part} />
            <span>
              {part.isLocked ? (
                part.title
              ) : (
                <a href={part.href} aria-current={part.id === lesson ? 'page' : undefined}>
                  {part.title}
                </a>
              )}
              <span className="visually-hidden"> ({namePartState(part)})</span>
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
