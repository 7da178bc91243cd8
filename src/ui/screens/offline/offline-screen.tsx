import { uiText } from '../../../i18n/ui-text';
import { useLanguage } from '../../../i18n/use-language';
import type { KeptReport, LanguageReport, OfflineReport } from '../../../offline/protocol';
import { Button } from '../../kit/button/button';
import { Notice } from '../../kit/notice/notice';
import { useCourse } from '../course-access';
import { paths, toHref } from '../routes';
import { ScreenHeading } from '../screen-heading';
import { InstallPart } from './install-part';
import { Kept } from './kept';
import { nameState, type OfflineState } from './name-state';
import styles from './offline-screen.module.css';
import { StoragePart } from './storage-part';
import { useOffline } from './use-offline';

/** What of the course lies on this device, and how to have more of it there, or none. */
export function OfflineScreen() {
  const language = useLanguage();
  const { offline, keep, keepTools, remove } = useOffline(language);
  const report = typeof offline === 'object' ? offline : null;
  return (
    <div className={styles.screen}>
      <ScreenHeading title={uiText('home.offline')} />
      <p>{uiText('offline.intro')}</p>
      <div role="status">
        <Told what={nameState(offline, language)} />
      </div>
      {offline === 'removed' && (
        <p>
          <Button onClick={() => keep(language)}>{uiText('offline.again')}</Button>
        </p>
      )}
      {report && <Languages report={report} onKeep={keep} />}
      <InstallPart />
      {report && <StoragePart held={report.tools.held} />}
      {report && <Tools report={report.tools} onKeep={keepTools} />}
      {report && <RemovePart onRemove={remove} />}
    </div>
  );
}

const TONES = {
  looking: 'info',
  unable: 'caution',
  removed: 'info',
  quota: 'bad',
  unreached: 'caution',
  ready: 'good',
  fetching: 'info',
  missing: 'info',
} as const;

const Told = ({ what }: { readonly what: OfflineState }) => (
  <Notice tone={TONES[what]} title={uiText(`offline.told.${what}`)}>
    <p>{uiText(`offline.told.${what}.text`)}</p>
  </Notice>
);

interface LanguagesProps {
  readonly report: OfflineReport;
  readonly onKeep: (language: string) => void;
}

function Languages({ report, onKeep }: LanguagesProps) {
  const { languages } = useCourse();
  const find = (tag: string): LanguageReport[] => report.languages.filter(({ language }) => language === tag);
  return (
    <section className={styles.part}>
      <h2>{uiText('offline.languages')}</h2>
      <ul className={styles.languages}>
        {languages.flatMap(({ tag, name }) =>
          find(tag).map((entry) => (
            <li key={tag} className={styles.row}>
              <h3 lang={tag}>{name}</h3>
              <Kept report={entry} name={name} onKeep={() => onKeep(tag)} />
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

interface ToolsProps {
  readonly report: KeptReport;
  readonly onKeep: () => void;
}

const Tools = ({ report, onKeep }: ToolsProps) => (
  <section className={styles.part}>
    <h2>{uiText('offline.tools')}</h2>
    <p>{uiText('offline.tools.text')}</p>
    <Kept report={report} name={uiText('offline.tools')} onKeep={onKeep} />
  </section>
);

const RemovePart = ({ onRemove }: { readonly onRemove: () => void }) => (
  <section className={styles.part}>
    <h2>{uiText('offline.remove')}</h2>
    <p>{uiText('offline.remove.text')}</p>
    <p className={styles.actions}>
      <Button variant="secondary" onClick={onRemove}>
        {uiText('offline.remove')}
      </Button>
      <a href={toHref(paths.myData)}>{uiText('settings.myData')}</a>
    </p>
  </section>
);
