import { useRef, useState, type ReactNode } from 'react';
import { deriveProgress } from '../../../engine/course/derive-progress';
import { uiText } from '../../../i18n/ui-text';
import { Button, ButtonLink } from '../../kit/button/button';
import { Dialog } from '../../kit/dialog/dialog';
import { Icon } from '../../kit/icon/icon';
import { Notice } from '../../kit/notice/notice';
import { Progress } from '../../kit/progress/progress';
import { courseText } from '../../text/course-titles';
import { useCourse, useCoursePart, useRecordPart } from '../course-access';
import { fetchPart } from '../fetch-view';
import { GlossaryPanelProvider, useGlossaryPanel } from '../glossary/glossary-panel';
import { paths, toHref } from '../routes';
import { LateParts } from './late-parts';
import { LaunchNotice } from './launch-notice';
import { nameReason } from './name-reason';
import { SaveIndicator } from './save-indicator';
import styles from './shell.module.css';
import { UpdateNotice } from './update-notice';
import { useSearchKey } from './use-search-key';

const Settings = fetchPart(async () => (await import('../settings/settings')).Settings);

/** What stands around every screen: skip link, header with progress and saved state, tools, the screen itself. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  useSearchKey();
  return (
    <GlossaryPanelProvider>
      <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
        {uiText('shell.skip')}
      </button>
      <Header />
      <main ref={main} tabIndex={-1} className={styles.main}>
        <NotRecordedNotice />
        <LaunchNotice />
        <UpdateNotice />
        <LateParts />
        {children}
      </main>
    </GlossaryPanelProvider>
  );
}

function Header() {
  const { index, rules, hasLms, exit } = useCourse();
  const { open } = useGlossaryPanel();
  const [isSettingsOpen, setSettingsOpen] = useState(false);
  const percent = useCoursePart((state) => Math.floor(100 * deriveProgress(state, index, rules)));
  return (
    <header className={styles.header}>
      <a className={styles.name} href={toHref(paths.home)}>
        <Icon name="loop" /> <span>{courseText('title')}</span>
      </a>
      <div className={styles.progress}>
        <Progress value={percent} max={100} label={uiText('shell.progress', { percent })} />
        <SaveIndicator />
      </div>
      <nav className={styles.tools} aria-label={uiText('shell.tools')}>
        <ButtonLink variant="quiet" href={toHref(paths.search)}>
          <Icon name="search" /> <span>{uiText('shell.search')}</span>
        </ButtonLink>
        <Button variant="quiet" onClick={open}>
          <Icon name="glossary" /> <span>{uiText('shell.glossary')}</span>
        </Button>
        <ButtonLink variant="quiet" href={toHref(paths.sources)}>
          <Icon name="sources" /> <span>{uiText('shell.sources')}</span>
        </ButtonLink>
        <Button variant="quiet" onClick={() => setSettingsOpen(true)}>
          <Icon name="settings" /> <span>{uiText('shell.settings')}</span>
        </Button>
        {hasLms && (
          <Button variant="quiet" onClick={exit}>
            <Icon name="exit" /> <span>{uiText('shell.exit')}</span>
          </Button>
        )}
      </nav>
      <Dialog
        isOpen={isSettingsOpen}
        title={uiText('settings.title')}
        closeLabel={uiText('common.close')}
        onClose={() => setSettingsOpen(false)}
      >
        <Settings onLeave={() => setSettingsOpen(false)} />
      </Dialog>
    </header>
  );
}

/** Where nothing is recorded the learner is told why: nobody must believe that the employer sees the result. */
function NotRecordedNotice() {
  const reason = useRecordPart((status) => (status.kind === 'not-recorded' ? nameReason(status) : null));
  if (reason === null) return null;
  return (
    <Notice tone="caution" title={uiText(`save.${reason}`)}>
      <p>{uiText(`save.${reason}.text`)}</p>
    </Notice>
  );
}
