import { useState } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Notice } from '../../kit/notice/notice';
import { useCourse, type LaunchNote } from '../course-access';

/** Nothing is missing. */
const WHOLE = new Set<LaunchNote>(['restored', 'restored-unreadable', 'continued']);

/** One line after the launch on what has been restored, until it is acknowledged. */
export function LaunchNotice() {
  const { launchNote } = useCourse();
  const [isSeen, setSeen] = useState(false);
  if (launchNote === null || isSeen) return null;
  return (
    <div role="status">
      <Notice tone={WHOLE.has(launchNote) ? 'good' : 'caution'} title={uiText(`launch.${launchNote}`)}>
        <Button variant="quiet" onClick={() => setSeen(true)}>
          {uiText('launch.dismiss')}
        </Button>
      </Notice>
    </div>
  );
}
