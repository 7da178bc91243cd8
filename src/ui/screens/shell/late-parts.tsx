import { useCourse } from '../course-access';
import { useLoaded } from '../use-loaded';

/** How long the first screen has the network for itself, and how long is waited where it is not there. Milliseconds. */
const REST = 3000;
const LONGER_REST = 30_000;

const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** One script (`care` in `vite.config.ts`): with it comes all that the code for the help desk needs, as without network it could not be fetched. */
async function fetchLate() {
  for (let rest = REST; ; rest = LONGER_REST) {
    await pause(rest);
    try {
      return (await import('./idle-notice')).IdleNotice;
    } catch {
      // Tried again: nobody waits for it.
    }
  }
}

/** What nobody needs in the first seconds, and everybody may need later. */
export function LateParts() {
  const { hasLms } = useCourse();
  const [loaded] = useLoaded(fetchLate);
  return hasLms && loaded.status === 'ready' && <loaded.value />;
}
