import { useState } from 'react';
import { formatTime, uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Dialog } from '../../kit/dialog/dialog';
import { useCourse, useRecordStatus, type SavedState } from '../course-access';
import { SaveCode } from './save-code';
import styles from './shell.module.css';

interface SaveDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The causes that a learner can do something about have words of their own. */
function explain(status: SavedState): string {
  const cause = status.kind === 'unsaved' || status.kind === 'cut-off' ? status.error : null;
  switch (cause) {
    case 'offline':
    case 'threw':
    case 'storage':
      return uiText(`save.explain.${cause}`);
    case 'expired':
    case 'terminated':
      return uiText('save.explain.expired');
    default:
      return uiText(`save.explain.${status.kind === 'closing' ? 'saving' : status.kind}`);
  }
}

/** What becomes of what was done, where the LMS does not have it or does not answer; null where there is nothing to say of it. */
function nameFate({ kind, isKept }: SavedState): 'nothingNew' | 'kept' | 'notKept' | null {
  if (kind === 'cut-off') return 'nothingNew';
  if (kind !== 'unsaved' || isKept === null) return null;
  return isKept ? 'kept' : 'notKept';
}

/** What the words in the header mean, and what can be done. Part of the first load: without network nothing could be fetched. */
export function SaveDialog({ isOpen, onClose }: SaveDialogProps) {
  const { retry, now } = useCourse();
  const status = useRecordStatus();
  /** When a new try was asked for. */
  const [triedAt, setTriedAt] = useState<number>();
  const isTrouble = status.kind === 'unsaved' || status.kind === 'cut-off';
  const fate = nameFate(status);
  const tryAgain = () => {
    setTriedAt(now());
    retry();
  };
  return (
    <Dialog
      isOpen={isOpen}
      title={uiText('save.explain')}
      closeLabel={uiText('common.close')}
      onClose={onClose}
    >
      <div className={styles.explanation}>
        <div role="status">
          <p>{explain(status)}</p>
          {fate && <p>{uiText(`save.explain.${fate}`)}</p>}
          {isTrouble && triedAt && <p>{uiText('save.tried', { time: formatTime(triedAt, 3) })}</p>}
        </div>
        <div className={styles.ways}>
          {isTrouble && <Button onClick={tryAgain}>{uiText('save.retry')}</Button>}
          <Button variant="secondary" onClick={onClose}>
            {uiText('save.goOn')}
          </Button>
        </div>
        <SaveCode />
      </div>
    </Dialog>
  );
}
