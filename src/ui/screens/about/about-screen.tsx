import { useCallback } from 'react';
import type { About } from '../../../content/about';
import type { SourceId } from '../../../content/ids';
import { uiText } from '../../../i18n/ui-text';
import { ContentLinks } from '../../text/content-links';
import { useCourse, type CourseLibrary } from '../course-access';
import { loadTextsOrThrow } from '../load-or-throw';
import { LoadingView } from '../loading-view';
import { paths, toHref } from '../routes';
import { ScreenHeading } from '../screen-heading';
import { useLoaded } from '../use-loaded';
import { AboutBlock } from './about-block';
import styles from './about-screen.module.css';

/** Where the course comes from, what it is not, how it was made and tested, and what becomes of the learner's data. */
export function AboutScreen() {
  const { library } = useCourse();
  const load = useCallback(async () => {
    const [about, bibliography] = await Promise.all([
      library.about(),
      library.bibliography(),
      loadTextsOrThrow('about'),
    ]);
    return { about, bibliography };
  }, [library]);
  const [loaded, retry] = useLoaded(load);
  return (
    <LoadingView loaded={loaded} onRetry={retry}>
      {(value) => <AboutView {...value} />}
    </LoadingView>
  );
}

interface AboutViewProps {
  readonly about: About;
  readonly bibliography: Awaited<ReturnType<CourseLibrary['bibliography']>>;
}

function AboutView({ about, bibliography }: AboutViewProps) {
  const { version } = useCourse();
  const links = {
    terms: [],
    sources: about.sources,
    openTerm: () => undefined,
    source: (id: SourceId) => bibliography[id],
  };
  return (
    <ContentLinks value={links}>
      <article className={styles.about} data-bleed="">
        <header className={styles.header}>
          <ScreenHeading title={uiText('about.title')} />
          <p className="fine-print">{uiText('about.version', { version })}</p>
        </header>
        {about.blocks.map((block) => (
          <AboutBlock key={block.id} block={block} />
        ))}
        <footer className={styles.more}>
          <a href={toHref(paths.accessibility)}>{uiText('settings.accessibility')}</a>
          <a href={toHref(paths.certificateCheck)}>{uiText('about.certificate')}</a>
        </footer>
      </article>
    </ContentLinks>
  );
}
