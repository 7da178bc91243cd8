import { useCallback, useState } from 'react';
import { knowsAll } from '../../../engine/course/derive-known';
import { useCourse } from '../course-access';
import { useLoaded } from '../use-loaded';

/** Fetches the note on what an update has added, where there may be something to say; where it cannot be had it waits for the next launch. */
export function UpdateNotice() {
  const access = useCourse();
  const [isBehind] = useState(() => !knowsAll(access.actor.getSnapshot().context.state.known, access.index));
  const load = useCallback(
    async () => (isBehind ? (await import('../update/load-update-note')).loadUpdateNote(access) : undefined),
    [access, isBehind],
  );
  const [loaded] = useLoaded(load);
  return (
    <div role="status">
      {loaded.status === 'ready' && <loaded.value.View updates={loaded.value.updates} />}
    </div>
  );
}
