import { lazy, Suspense, useState } from 'react';
import { formatTime, uiText } from '../../../i18n/ui-text';
import { Icon } from '../../kit/icon/icon';
import { useRecordStatus, type SavedState } from '../course-access';
import { nameReason } from './name-reason';
import styles from './shell.module.css';

const SaveDialog = lazy(async () => ({ default: (await import('./save-dialog')).SaveDialog }));

const ICONS = {
  opening: 'saving',
  saving: 'saving',
  saved: 'saved',
  unsaved: 'unsaved',
  'not-recorded': 'unsaved',
  closed: 'saved',
} as const;

function describe(status: SavedState): string {
  switch (status.kind) {
    case 'saved':
      return status.at === null
        ? uiText('save.ready')
        : uiText('save.saved', { time: formatTime(status.at) });
    case 'unsaved':
      return uiText(status.isKept ? 'save.unsavedKept' : 'save.unsaved');
    case 'not-recorded':
      return uiText(`save.${nameReason(status.reason)}`);
    default:
      return uiText(`save.${status.kind}`);
  }
}

/**
 * Whether what the learner did is on record, in words and icon; pressed, it explains. Not a live region: it changes after every answer.
 */
export function SaveIndicator() {
  const status = useRecordStatus();
  /** Undefined until first asked for: the explanation is loaded then. */
  const [isOpen, setOpen] = useState<boolean>();
  return (
    <>
      <button
        type="button"
        className={styles.save}
        data-kind={status.kind}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name={ICONS[status.kind]} /> <span>{describe(status)}</span>
      </button>
      {isOpen !== undefined && (
        <Suspense>
          <SaveDialog isOpen={isOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
