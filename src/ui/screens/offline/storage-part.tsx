import { useState } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Progress } from '../../kit/progress/progress';
import { useLoaded } from '../use-loaded';
import { formatBytes } from './format-bytes';
import styles from './offline-screen.module.css';

/** What the browser says of this site; `usage` and `quota`, in bytes, are left out where it does not say. */
async function readStorage() {
  const { usage, quota } = await navigator.storage.estimate();
  return { usage, quota, isLasting: await navigator.storage.persisted() };
}

interface StoragePartProps {
  /** What lies here; read again when it changes. */
  readonly held: number;
}

/** How much room the site takes of what the browser gives it, and whether the browser may clear it when room is short. */
export function StoragePart({ held }: StoragePartProps) {
  const [wasRefused, setRefused] = useState(false);
  const [loaded, readAgain] = useLoaded(readStorage, held);
  const ask = async () => {
    const isGranted = await navigator.storage.persist().catch(() => false);
    setRefused(!isGranted);
    readAgain();
  };
  const { usage, quota, isLasting = false } = loaded.status === 'ready' ? loaded.value : {};
  const wish = wasRefused ? 'refused' : 'clearable';
  const promise = isLasting ? 'lasting' : wish;
  return (
    <section className={styles.part}>
      <h2>{uiText('offline.storage')}</h2>
      {usage !== undefined && quota !== undefined ? (
        <Progress
          value={usage}
          max={quota}
          label={uiText('offline.storage.used', { used: formatBytes(usage), quota: formatBytes(quota) })}
        />
      ) : (
        loaded.status !== 'loading' && <p>{uiText('offline.storage.unknown')}</p>
      )}
      {loaded.status === 'ready' && <p role="status">{uiText(`offline.storage.${promise}`)}</p>}
      {loaded.status === 'ready' && !isLasting && (
        <p>
          <Button variant="secondary" onClick={() => void ask()}>
            {uiText('offline.storage.ask')}
          </Button>
        </p>
      )}
    </section>
  );
}
