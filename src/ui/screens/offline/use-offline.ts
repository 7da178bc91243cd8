import { useCallback, useEffect, useState } from 'react';
import type { OfflineReport, OfflineRequest } from '../../../offline/protocol';
import {
  askWorker,
  canKeep,
  isDeclined,
  removeFromDevice,
  watchReports,
} from '../../../offline/course-on-device';
import { savesData } from '../saves-data';

/** What the screen knows of this device: whether the course can be kept, whether it was removed, or what of it is here. */
export type Offline = 'looking' | 'unable' | 'removed' | OfflineReport;

function begin(): Offline {
  if (!canKeep()) return 'unable';
  return isDeclined() ? 'removed' : 'looking';
}

/** What lies on this device, and what can be done about it. Nothing here touches the record of the learner. */
export function useOffline(language: string) {
  const [offline, setOffline] = useState(begin);
  const ask = useCallback((request: OfflineRequest) => {
    askWorker(request).catch(() => setOffline('unable'));
  }, []);
  useEffect(() => {
    if (!canKeep()) return undefined;
    if (!isDeclined()) ask(savesData() ? { type: 'look' } : { type: 'keep', language });
    return watchReports((report) => !isDeclined() && setOffline(report));
  }, [ask, language]);
  return {
    offline,
    keep: (tag: string) => ask({ type: 'keep', language: tag }),
    keepTools: () => ask({ type: 'keep-tools' }),
    remove: () => {
      removeFromDevice().then(
        () => setOffline('removed'),
        () => setOffline('unable'),
      );
    },
  };
}
