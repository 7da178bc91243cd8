import { uiText } from '../../../i18n/ui-text';
import { Notice } from '../../kit/notice/notice';
import { useCourse } from '../course-access';
import styles from './shell.module.css';
import { useIdle } from './use-idle';

/** LMSs log out after 10 to 30 minutes without a request; the warning comes before the first of them. */
const WARN_AFTER = 9 * 60_000;

/** Before the platform may log the learner out, as long as nothing is heard of them. */
export function IdleNotice() {
  const { hasLms } = useCourse();
  const isIdle = useIdle(WARN_AFTER);
  return (
    <div role="status" className={styles.idle}>
      {hasLms && isIdle && (
        <Notice tone="caution" title={uiText('idle.title')}>
          <p>{uiText('idle.text')}</p>
        </Notice>
      )}
    </div>
  );
}
