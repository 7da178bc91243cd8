import { useState } from 'react';
import { formatTime, uiText } from '../../../i18n/ui-text';
import { Icon } from '../../kit/icon/icon';
import { useRecordStatus, type SavedState } from '../course-access';
import { nameReason } from './name-reason';
import { SaveDialog } from './save-dialog';
import styles from './shell.module.css';

const ICONS = {
  opening: 'saving',
  saving: 'saving',
  saved: 'saved',
  unsaved: 'unsaved',
  'cut-off': 'unsaved',
  'not-recorded': 'unsaved',
  closing: 'saving',
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
      return uiText(`save.${nameReason(status)}`);
    case 'closing':
      return uiText('save.saving');
    default:
      return uiText(`save.${status.kind}`);
  }
}

/**
 * Whether what the learner did is on record, in words and icon; pressed, it explains. Not a live region: it changes after every answer.
 */
export function SaveIndicator() {
  const status = useRecordStatus();
  const [isOpen, setOpen] = useState(false);
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
      <SaveDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}
