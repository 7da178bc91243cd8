import { useCallback } from 'react';
import type { SourceId } from '../../../content/ids';
import type { Source } from '../../../content/source';
import { selectSourceUses, type SourceUses } from '../../../content/source-uses';
import { uiText } from '../../../i18n/ui-text';
import { useLanguage } from '../../../i18n/use-language';
import { useCourse } from '../course-access';
import { loadTextsOrThrow } from '../load-or-throw';
import { LoadingView } from '../loading-view';
import { ScreenHeading } from '../screen-heading';
import { useLoaded } from '../use-loaded';
import { useJumpToTarget, useTarget } from '../use-target';
import { listSources } from './list-sources';
import { SourceEntry } from './source-entry';
import { UsedIn } from './used-in';
import styles from './sources-screen.module.css';

/** Every source that the package uses, with the lessons and quizzes that use it. */
export function SourcesScreen() {
  const { index, library } = useCourse();
  const load = useCallback(async () => {
    const [bibliography, uses] = await Promise.all([
      library.bibliography(),
      library.sourceUses(),
      loadTextsOrThrow(...index.modules.map(({ id }) => `${id}/module`)),
    ]);
    return { bibliography, uses: selectSourceUses(uses, index) };
  }, [index, library]);
  const [loaded, retry] = useLoaded(load);
  return (
    <div className={styles.sources}>
      <ScreenHeading title={uiText('sources.title')} />
      <p>{uiText('sources.intro')}</p>
      <LoadingView loaded={loaded} onRetry={retry} isPart>
        {({ bibliography, uses }) => <SourceList bibliography={bibliography} uses={uses} />}
      </LoadingView>
    </div>
  );
}

interface SourceListProps {
  readonly bibliography: Readonly<Partial<Record<SourceId, Source>>>;
  readonly uses: SourceUses;
}

function SourceList({ bibliography, uses }: SourceListProps) {
  const language = useLanguage();
  const target = useTarget();
  useJumpToTarget('source');
  return (
    <ul>
      {listSources(bibliography, uses, language).map(({ id, source, uses: places }) => (
        <SourceEntry key={id} source={source} id={`source-${id}`} isCurrent={id === target}>
          <UsedIn uses={places} />
        </SourceEntry>
      ))}
    </ul>
  );
}
