import type { CourseAccess } from '../course-access';
import { loadTextsOrThrow } from '../load-or-throw';
import { listUpdates } from './list-updates';
import { UpdateNote } from './update-note';

/** The note with what it has to say, its words loaded. */
export async function loadUpdateNote({
  actor,
  index,
  library,
}: Pick<CourseAccess, 'actor' | 'index' | 'library'>) {
  const updates = await listUpdates(actor.getSnapshot().context.state, index, library);
  const named = updates.flatMap((update) => ('lesson' in update ? [`${update.module}/module`] : []));
  await loadTextsOrThrow('update', ...new Set(named));
  return { updates, View: UpdateNote };
}
