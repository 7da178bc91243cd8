import { useEffect } from 'react';
import type { Question } from '../../../content/types';
import { moduleStateOf, type CourseState, type ModuleState } from '../../../engine/course/course-state';
import { listMissed } from '../../../engine/recall/list-missed';
import { afterPaint } from '../after-paint';
import { useCourse } from '../course-access';

/**
 * Lists on this device what was answered wrong, while the answer keys are at hand: the home can then tell, without any, when something
 * is due. Nothing is shown by it, so nothing is rendered again. `practice` and `pool` are those of `AskedQuestions`, the same arrays at each render.
 */
export function useNoteMissed(
  module: number,
  practice: readonly Question[],
  pool: readonly Question[],
): void {
  const { actor, recall, now } = useCourse();
  useEffect(() => {
    let noted: ModuleState | null = null;
    const note = (state: CourseState) => {
      const answered = moduleStateOf(state, module);
      if (answered === noted) return;
      noted = answered;
      const missed = listMissed(answered, { module, practice, pool });
      if (missed.length === 0) return;
      const at = now();
      // Where the code of the list cannot be fetched, the screen makes it up from the answers.
      afterPaint(() => {
        recall().then(
          (store) => void store.add(missed, at),
          () => undefined,
        );
      });
    };
    note(actor.getSnapshot().context.state);
    const subscription = actor.subscribe(({ context }) => note(context.state));
    return () => subscription.unsubscribe();
  }, [actor, module, practice, pool, recall, now]);
}
