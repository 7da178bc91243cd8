import { useCallback, type ReactNode } from 'react';
import type { SourceId } from '../../../content/ids';
import type { Lesson } from '../../../content/types';
import { ContentLinks } from '../../text/content-links';
import { useCourse } from '../course-access';
import { useGlossaryPanel } from '../glossary/glossary-panel';
import { useLoaded } from '../use-loaded';

/** Gives the texts of a lesson their link targets: glossary terms open the panel, sources their address. */
export function LessonLinks({ lesson, children }: { readonly lesson: Lesson; readonly children: ReactNode }) {
  const { library } = useCourse();
  const { openTerm } = useGlossaryPanel();
  const load = useCallback(() => library.bibliography(), [library]);
  const [loaded] = useLoaded(load);
  const bibliography = loaded.status === 'ready' ? loaded.value : {};
  const links = {
    terms: lesson.terms,
    sources: lesson.sources,
    openTerm,
    source: (id: SourceId) => bibliography[id],
  };
  return <ContentLinks value={links}>{children}</ContentLinks>;
}
