import { useCallback } from 'react';
import { useParams } from 'react-router';
import type { LoadableModule } from '../../../content/types';
import { moduleStateOf } from '../../../engine/course/course-state';
import { contentText } from '../../../i18n/content-text';
import { uiText } from '../../../i18n/ui-text';
import { Icon } from '../../kit/icon/icon';
import { Notice } from '../../kit/notice/notice';
import { useCourse, useCourseState } from '../course-access';
import { loadTextsOrThrow } from '../load-or-throw';
import { LoadingView } from '../loading-view';
import { PrintLink } from '../print-link';
import { paths, toHref } from '../routes';
import { ScreenHeading } from '../screen-heading';
import { useLoaded } from '../use-loaded';
import { ModuleObjectives } from './module-objectives';
import { ModuleParts } from './module-parts';
import { OpeningPicture } from './opening-picture';
import styles from './module-screen.module.css';

/** A module: its opening question, what it is for, and its parts with their state. */
export function ModuleScreen() {
  const { module: id = '' } = useParams();
  const { index, library } = useCourse();
  const load = useCallback(async () => {
    if (!index.modules.some((module) => module.id === id)) return undefined;
    const [module] = await Promise.all([library.module(id), loadTextsOrThrow(`${id}/module`)]);
    return module;
  }, [id, index, library]);
  const [loaded, retry] = useLoaded(load);
  return (
    <LoadingView loaded={loaded} onRetry={retry}>
      {(module) => <ModuleView module={module} />}
    </LoadingView>
  );
}

function ModuleView({ module }: { readonly module: LoadableModule }) {
  const { skipped } = moduleStateOf(useCourseState(), module.n);
  const text = (key: string) => contentText({ namespace: `${module.id}/module`, key });
  return (
    <div className={styles.module}>
      <ScreenHeading title={text('title')} />
      <p className={styles.question}>{text('question')}</p>
      <OpeningPicture module={module.id} />
      {skipped && (
        <Notice tone="good" title={uiText('module.skippedTitle')}>
          <p>{uiText('module.skippedText')}</p>
        </Notice>
      )}
      <ModuleObjectives objectives={module.objectives} />
      <section>
        <h2>{uiText('module.parts')}</h2>
        <ModuleParts module={module} />
        <p className={styles.print}>
          <PrintLink path={paths.print(module.id)} label="module.print" />
        </p>
      </section>
      <p>
        <a className={styles.back} href={toHref(paths.home)}>
          <Icon name="arrow-previous" /> {uiText('common.toHome')}
        </a>
      </p>
    </div>
  );
}
