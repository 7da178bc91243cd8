import { uiText } from '../../../i18n/ui-text';
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
  if (status.kind !== 'unsaved') return uiText(`save.explain.${status.kind}`);
  switch (status.error) {
    case 'offline':
    case 'threw':
    case 'storage':
      return uiText(`save.explain.${status.error}`);
    case 'expired':
    case 'terminated':
      return uiText('save.explain.expired');
    default:
      return uiText('save.explain.unsaved');
  }
}

/** What the words in the header mean, and what can be done. Part of the first load: without network nothing could be fetched. */
export function SaveDialog({ isOpen, onClose }: SaveDialogProps) {
  const { retry } = useCourse();
  const status = useRecordStatus();
  const isUnsaved = status.kind === 'unsaved';
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
          {isUnsaved && <p>{uiText(status.isKept ? 'save.explain.kept' : 'save.explain.notKept')}</p>}
        </div>
        <div className={styles.ways}>
          {isUnsaved && <Button onClick={retry}>{uiText('save.retry')}</Button>}
          <Button variant="secondary" onClick={onClose}>
            {uiText('save.goOn')}
          </Button>
        </div>
        <SaveCode />
      </div>
    </Dialog>
  );
}
