import { useCallback } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { useCourse } from '../course-access';
import { LoadingView } from '../loading-view';
import { ScreenHeading } from '../screen-heading';
import { useLoaded } from '../use-loaded';
import { SourceEntry } from './source-entry';
import styles from './sources-screen.module.css';

/** Every source that the course uses. */
export function SourcesScreen() {
  const { library } = useCourse();
  const load = useCallback(async () => Object.entries(await library.bibliography()), [library]);
  const [loaded, retry] = useLoaded(load);
  return (
    <div className={styles.sources}>
      <ScreenHeading title={uiText('sources.title')} />
      <p>{uiText('sources.intro')}</p>
      <LoadingView loaded={loaded} onRetry={retry}>
        {(entries) => (
          <ul>
            {entries.map(([id, source]) => (
              <SourceEntry key={id} source={source} />
            ))}
          </ul>
        )}
      </LoadingView>
    </div>
  );
}
