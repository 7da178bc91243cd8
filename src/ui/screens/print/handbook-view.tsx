import type { SourceId, TermId } from '../../../content/ids';
import type { Lesson } from '../../../content/types';
import { useLanguage } from '../../../i18n/use-language';
import { ContentLinks, type ContentLinkTargets } from '../../text/content-links';
import { listSources } from '../sources/list-sources';
import { AnswersChapter } from './answers-chapter';
import { GlossaryChapter } from './glossary-chapter';
import type { HandbookViewProps } from './handbook-view-props';
import { LessonSection } from './lesson-section';
import { ModuleOpening } from './module-opening';
import { nameAnchor } from './name-anchor';
import { SourcesChapter } from './sources-chapter';
import { TitlePages } from './title-pages';
import styles from './print-screen.module.css';

/** A print edition from its title to its sources. */
export function HandbookView(props: HandbookViewProps) {
  const { handbook } = props;
  const { extent, path, modules, bibliography, uses } = handbook;
  const sources = listSources(bibliography, uses, useLanguage());
  const numbers = new Map(sources.map(({ id }, at) => [id, at + 1]));
  const links = ({ terms, sources: cited }: Lesson): ContentLinkTargets => ({
    terms,
    sources: cited,
    openTerm: () => undefined,
    source: (id: SourceId) => bibliography[id],
    onPaper: {
      term: (term: TermId) => `#${nameAnchor(path, `term-${term}`)}`,
      source: (id: SourceId) => {
        const number = numbers.get(id);
        return number === undefined
          ? undefined
          : { number, href: `#${nameAnchor(path, `source-${number}`)}` };
      },
    },
  });
  const lessons = modules.flatMap((module) => module.lessons);
  return (
    <div className={styles.handbook} data-extent={extent}>
      <TitlePages {...props} />
      {modules.map((module) => (
        <section key={module.id} className={styles.chapter}>
          {extent === 'course' && <ModuleOpening printed={module} />}
          {module.lessons.map((printed) => (
            <ContentLinks key={printed.id} value={links(printed.lesson)}>
              <LessonSection printed={printed} handbook={handbook} />
            </ContentLinks>
          ))}
        </section>
      ))}
      {lessons.some(({ answers }) => answers.length > 0) && (
        <AnswersChapter handbook={handbook} links={links} />
      )}
      <GlossaryChapter handbook={handbook} />
      <SourcesChapter path={path} sources={sources} />
    </div>
  );
}
