import { useState } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { useLanguage } from '../../../i18n/use-language';
import { Button } from '../../kit/button/button';
import { Notice } from '../../kit/notice/notice';
import styles from './offline-screen.module.css';

/** Where it stands: told when it appears there. */
export function createPlace(): HTMLElement {
  const place = document.createElement('div');
  place.setAttribute('role', 'status');
  place.className = styles.place ?? '';
  return place;
}

interface NewVersionProps {
  readonly onTake: () => void;
  /** It could not be taken, as other windows of the course still need the version before. */
  readonly isOpenElsewhere: boolean;
}

/** Offers a new version that lies ready; it is never forced on a learner who is in the middle of something. */
export function NewVersion({ onTake, isOpenElsewhere }: NewVersionProps) {
  useLanguage();
  const [isPutOff, setPutOff] = useState(false);
  if (isPutOff) return null;
  return (
    <aside className={styles.offer} aria-label={uiText('offline.update')}>
      <Notice tone="info" title={uiText('offline.update')}>
        <p>{uiText(isOpenElsewhere ? 'offline.update.others' : 'offline.update.text')}</p>
        <p className={styles.actions}>
          <Button variant="secondary" onClick={onTake}>
            {uiText('offline.update.take')}
          </Button>
          <Button variant="quiet" onClick={() => setPutOff(true)}>
            {uiText('offline.update.later')}
          </Button>
        </p>
      </Notice>
    </aside>
  );
}
