import { useEffect, useState } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { Notice } from '../../kit/notice/notice';
import { useCourse } from '../course-access';
import { attendLearner } from './attend-learner';
import styles from './shell.module.css';

/** Before the platform may log the learner out, as long as it has heard nothing of them; while they read it does hear of them. */
export function IdleNotice() {
  const { status, retry, now } = useCourse();
  const [isAway, setAway] = useState(false);
  useEffect(
    () => attendLearner({ page: window, status, retry, now, onChange: setAway }),
    [status, retry, now],
  );
  return (
    <div role="status" className={styles.idle}>
      {isAway && (
        <Notice tone="caution" title={uiText('idle.title')}>
          <p>{uiText('idle.text')}</p>
        </Notice>
      )}
    </div>
  );
}
