import { useCallback } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { useCourse } from '../course-access';
import { LoadingView } from '../loading-view';
import { ScreenHeading } from '../screen-heading';
import { TrainerTools } from '../trainer-tools';
import { useLoaded } from '../use-loaded';
import { Builder } from './builder';
import { loadMaterials } from './load-materials';
import styles from './trainer.module.css';

/** Makes a package for an LMS in the browser, without knowing what SCORM is. */
export function TrainerScreen() {
  const { index, languages, library } = useCourse();
  const load = useCallback(() => loadMaterials({ index, languages, library }), [index, languages, library]);
  const [loaded, retry] = useLoaded(load);
  return (
    <div className={styles.trainer}>
      <TrainerTools current="build" />
      <header className={styles.header}>
        <ScreenHeading title={uiText('trainer.title')} />
        <p>{uiText('trainer.intro')}</p>
      </header>
      <LoadingView loaded={loaded} onRetry={retry} isPart>
        {(materials) => <Builder materials={materials} />}
      </LoadingView>
    </div>
  );
}
