import type { RecordStatus } from '../../../tracking/session/derive-status';
import { formatTime, uiText } from '../../../i18n/ui-text';
import { Icon } from '../../kit/icon/icon';
import { useRecordStatus } from '../course-access';
import { nameReason } from './name-reason';
import styles from './shell.module.css';

const ICONS = {
  opening: 'saving',
  saving: 'saving',
  saved: 'saved',
  unsaved: 'unsaved',
  'not-recorded': 'unsaved',
  closed: 'saved',
} as const;

function describe(status: RecordStatus): string {
  switch (status.kind) {
    case 'saved':
      return status.at === null
        ? uiText('save.ready')
        : uiText('save.saved', { time: formatTime(status.at) });
    case 'not-recorded':
      return uiText(`save.${nameReason(status.reason)}`);
    default:
      return uiText(`save.${status.kind}`);
  }
}

/** Whether what the learner did is on record, in words and icon. Not a live region: it changes after every answer. */
export function SaveIndicator() {
  const status = useRecordStatus();
  return (
    <p className={styles.save} data-kind={status.kind}>
      <Icon name={ICONS[status.kind]} /> <span>{describe(status)}</span>
    </p>
  );
}
