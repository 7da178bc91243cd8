import { useCallback, useState } from 'react';
import { useParams } from 'react-router';
import { isLocked } from '../../../engine/course/derive-lock';
import { uiText } from '../../../i18n/ui-text';
import { Progress } from '../../kit/progress/progress';
import { useCourse } from '../course-access';
import { LoadingView } from '../loading-view';
import { LockedScreen } from '../locked-screen';
import { useLoaded } from '../use-loaded';
import { HandbookView } from './handbook-view';
import { loadHandbook, type LoadedShare } from './load-handbook';
import { PrintToolbar } from './print-toolbar';
import styles from './print-screen.module.css';

/** The print edition of the course, a module or a lesson. What is locked for the learner is not printed for them either. */
export function PrintScreen() {
  const { module, lesson } = useParams();
  const { actor, index, library, lockedOrder, now, version } = useCourse();
  const [share, setShare] = useState<LoadedShare>({ done: 0, total: 1 });
  const load = useCallback(() => {
    const { state } = actor.getSnapshot().context;
    return loadHandbook({
      index,
      library,
      module,
      lesson,
      isOpen: (entry, n) => !lockedOrder || !isLocked(state, index, entry, n),
      onProgress: setShare,
    });
  }, [actor, index, library, lesson, lockedOrder, module]);
  const [loaded, retry] = useLoaded(load);
  if (loaded.status === 'loading')
    return (
      <div className={styles.loading}>
        <Progress label={uiText('print.loading', { ...share })} value={share.done} max={share.total} />
      </div>
    );
  return (
    <LoadingView loaded={loaded} onRetry={retry}>
      {(handbook) =>
        handbook.modules.length === 0 ? (
          <LockedScreen module={module ?? index.modules[0]?.id ?? ''} />
        ) : (
          <>
            <PrintToolbar module={module} lesson={lesson} />
            <HandbookView handbook={handbook} version={version} day={now()} />
          </>
        )
      }
    </LoadingView>
  );
}
