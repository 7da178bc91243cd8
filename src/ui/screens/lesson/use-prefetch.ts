import { useEffect } from 'react';
import type { LoadableModule } from '../../../content/types';
import { loadTexts } from '../../../i18n/load-texts';
import { useCourse } from '../course-access';
import { savesData } from '../saves-data';

/** Milliseconds after which a browser that does not tell when it is idle is taken for idle. */
const PAUSE = 2000;

function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const id = requestIdleCallback(work);
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, PAUSE);
  return () => clearTimeout(id);
}

/** Fetches the lesson after this one in a quiet moment: *Next* then leads on at once. Where that fails, *Next* fetches it itself. */
export function usePrefetch({ id, lessons }: LoadableModule, lesson: string): void {
  const { library } = useCourse();
  const next = lessons[lessons.findIndex((entry) => entry.id === lesson) + 1]?.id;
  useEffect(() => {
    if (next === undefined || savesData()) return undefined;
    return whenIdle(() => {
      void Promise.allSettled([library.lesson(id, next), loadTexts(`${id}/${next}`)]);
    });
  }, [id, library, next]);
}
