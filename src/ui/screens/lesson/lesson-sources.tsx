import { useCallback } from 'react';
import type { Lesson } from '../../../content/types';
import { uiText } from '../../../i18n/ui-text';
import { Disclosure } from '../../kit/disclosure/disclosure';
import { useCourse } from '../course-access';
import { SourceEntry } from '../sources/source-entry';
import { useLoaded } from '../use-loaded';
import styles from './lesson-view.module.css';

/** The sources of a lesson, each a link, folded away until wanted. */
export function LessonSources({ lesson }: { readonly lesson: Lesson }) {
  const { library } = useCourse();
  const load = useCallback(() => library.bibliography(), [library]);
  const [loaded] = useLoaded(load);
  if (loaded.status !== 'ready' || lesson.sources.length === 0) return null;
  return (
    <div className={styles.sources}>
      <Disclosure summary={uiText('lesson.sources', { count: lesson.sources.length })}>
        <ul>
          {lesson.sources.map((id) => {
            const source = loaded.value[id];
            return source ? <SourceEntry key={id} source={source} /> : null;
          })}
        </ul>
      </Disclosure>
    </div>
  );
}
