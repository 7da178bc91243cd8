import type { LanguageReport } from '../../../offline/protocol';
import { isolate } from '../../../i18n/isolate';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Icon } from '../../kit/icon/icon';
import { Progress } from '../../kit/progress/progress';
import { formatBytes } from './format-bytes';
import styles from './offline-screen.module.css';

interface LanguageRowProps {
  readonly report: LanguageReport;
  /** Of the language, in itself. */
  readonly name: string;
  readonly onKeep: () => void;
}

/** The course in one language: whether it is here, how much of it, and the way to have it. */
export function LanguageRow({ report, name, onKeep }: LanguageRowProps) {
  const { language, held, bytes, isFetching } = report;
  const sizes = { held: formatBytes(held), bytes: formatBytes(bytes) };
  return (
    <li className={styles.language}>
      <h3 lang={language}>{name}</h3>
      {held === bytes && (
        <p>
          <Icon name="check" /> {uiText('offline.here', sizes)}
        </p>
      )}
      {held < bytes && isFetching && (
        <Progress value={held} max={bytes} label={uiText('offline.fetching', sizes)} />
      )}
      {held < bytes && !isFetching && (
        <>
          <p>{uiText('offline.partly', sizes)}</p>
          <p>
            <Button
              variant="secondary"
              aria-label={uiText('offline.keepNamed', { name: isolate(name) })}
              onClick={onKeep}
            >
              {uiText('offline.keep')}
            </Button>
          </p>
        </>
      )}
    </li>
  );
}
