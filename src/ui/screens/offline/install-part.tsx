import { useState, useSyncExternalStore } from 'react';
import { installOffer } from '../../../offline/install-offer';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import styles from './offline-screen.module.css';

/** A button where the browser offers to install the course, and words how to do it where it does not. */
export function InstallPart() {
  const state = useSyncExternalStore(installOffer.subscribe, installOffer.get);
  const [isInside] = useState(() => matchMedia('(display-mode: standalone)').matches);
  const isInstalled = isInside || state === 'installed';
  return (
    <section className={styles.part}>
      <h2>{uiText('offline.install')}</h2>
      <p role="status">
        {isInstalled
          ? uiText('offline.install.done')
          : uiText('offline.install.text', { name: uiText('offline.appName') })}
      </p>
      {!isInstalled && state === 'offered' && (
        <p>
          <Button variant="secondary" onClick={installOffer.take}>
            {uiText('offline.install.button')}
          </Button>
        </p>
      )}
      {!isInstalled && state === 'none' && <p>{uiText('offline.install.how')}</p>}
    </section>
  );
}
