import { useEffect } from 'react';
import { drawing } from '../../../../assets/shared/copper-loop';
import { contentText } from '../../../i18n/content-text';
import { findLanguage } from '../../../i18n/languages';
import { formatDay, uiText } from '../../../i18n/ui-text';
import { useLanguage } from '../../../i18n/use-language';
import { courseText } from '../../text/course-titles';
import { ScreenHeading } from '../screen-heading';
import { ContentsList } from './contents-list';
import type { Handbook } from './handbook';
import type { HandbookViewProps } from './handbook-view-props';
import { ModuleAims } from './module-opening';
import styles from './print-screen.module.css';

/** What is printed, in which version and language and when, then the contents. A lesson begins on the same page. */
export function TitlePages({ handbook, version, day }: HandbookViewProps) {
  const { extent, modules } = handbook;
  const { title, above, below } = nameParts(handbook);
  const direction = findLanguage(useLanguage())?.direction ?? 'ltr';
  const [first] = modules;
  useRunningTitle(title);
  return (
    <>
      <header className={styles.title}>
        {extent === 'course' && (
          <div className={styles.picture}>
            <drawing.Picture label={() => ''} titleId="" direction={direction} />
          </div>
        )}
        {above.map((line) => (
          <p key={line} className={styles.above}>
            {line}
          </p>
        ))}
        <ScreenHeading title={title} />
        <p className={styles.below}>{below}</p>
        <Imprint version={version} day={day} />
      </header>
      {extent === 'module' && first && <ModuleAims objectives={first.module.objectives} />}
      <ContentsList handbook={handbook} />
    </>
  );
}

/** Names the edition at the foot of each page, where the browser knows such places (`print.css`). */
function useRunningTitle(title: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--running-title', JSON.stringify(`${title} · `));
    return () => void style.removeProperty('--running-title');
  }, [title]);
}

/** The title with what stands above and below it. */
function nameParts({ extent, modules }: Handbook) {
  const [first] = modules;
  const moduleText = (key: string) => contentText({ namespace: `${first?.module.id}/module`, key });
  if (extent === 'course')
    return { above: [uiText('print.edition')], title: courseText('title'), below: courseText('subtitle') };
  if (extent === 'module')
    return { above: [courseText('title')], title: moduleText('title'), below: moduleText('question') };
  const lesson = first?.lessons[0]?.lesson.id;
  return {
    above: [courseText('title'), moduleText('title')],
    title: moduleText(`${lesson}.title`),
    below: moduleText(`${lesson}.summary`),
  };
}

/** Language, version and day; what the course is not; how its words may be used. */
function Imprint({ version, day }: Omit<HandbookViewProps, 'handbook'>) {
  const language = findLanguage(useLanguage())?.name ?? '';
  return (
    <div className={styles.imprint}>
      <p>{[language, uiText('about.version', { version }), formatDay(day)].join(' · ')}</p>
      <p>{courseText('independence')}</p>
      <p>{uiText('print.license')}</p>
    </div>
  );
}
