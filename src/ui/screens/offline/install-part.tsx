import { useState, useSyncExternalStore } from 'react';
import { installOffer } from '../../../offline/install-offer';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import styles from './offline-screen.module.css';

/** A button where the browser offers to install the course, and words how to do it where it does not. */
export function InstallPart() {
  const offer = useSyncExternalStore(installOffer.subscribe, installOffer.get);
  const [isInstalled] = useState(() => matchMedia('(display-mode: standalone)').matches);
  return (
    <section className={styles.part}>
      <h2>{uiText('offline.install')}</h2>
      {isInstalled ? (
        <p>{uiText('offline.install.done')}</p>
      ) : (
        <p>{uiText('offline.install.text', { name: uiText('offline.appName') })}</p>
      )}
      {!isInstalled &&
        (offer ? (
          <p>
            <Button variant="secondary" onClick={() => void offer.prompt()}>
              {uiText('offline.install.button')}
            </Button>
          </p>
        ) : (
          <p>{uiText('offline.install.how')}</p>
        ))}
    </section>
  );
}
