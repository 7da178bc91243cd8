import { useEffect, useRef } from 'react';
import type { PackageOptions } from '../../../content/package-options';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Notice } from '../../kit/notice/notice';
import { Progress } from '../../kit/progress/progress';
import type { Materials } from './load-materials';
import type { Failure } from './make-files';
import styles from './trainer.module.css';
import { useMaking, type ReadyFile } from './use-making';

interface MakingProps {
  readonly materials: Materials;
  readonly wanted: readonly PackageOptions[];
  readonly isSplit: boolean;
}

/** Makes the packages on request, says how far it is, can be stopped, and hands them out. */
export function Making({ materials, wanted, isSplit }: MakingProps) {
  const { making, make, stop } = useMaking(materials, JSON.stringify([wanted, isSplit]));
  const isWorking = making.status === 'working';
  return (
    <div className={styles.making}>
      <div className={styles.actions}>
        <Button
          aria-disabled={isWorking}
          onClick={() => {
            if (!isWorking) make({ wanted, isSplit });
          }}
        >
          {uiText('trainer.make', { count: wanted.length })}
        </Button>
        {isWorking && (
          <Button variant="secondary" onClick={stop}>
            {uiText('trainer.stop')}
          </Button>
        )}
      </div>
      {isWorking && <Progress label={uiText('trainer.making')} value={making.share} max={1} />}
      <div role="status">
        {making.status === 'ready' && <Ready files={making.files} wanted={wanted} />}
        {making.status === 'failed' && <Failed failure={making.failure} />}
      </div>
    </div>
  );
}

interface ReadyProps {
  readonly files: readonly ReadyFile[];
  readonly wanted: readonly PackageOptions[];
}

/** One package is downloaded at once; of several each is fetched by its link, as browsers refuse many downloads at a time. */
function Ready({ files, wanted }: ReadyProps) {
  const first = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (files.length === 1) first.current?.click();
  }, [files]);
  return (
    <Notice tone="good" title={uiText('trainer.ready', { count: wanted.length })}>
      {wanted.some(({ profile }) => profile !== 'web') && <p>{uiText('trainer.ready.text')}</p>}
      {wanted.some(({ profile }) => profile === 'web') && <p>{uiText('trainer.ready.web')}</p>}
      <ul className={styles.files}>
        {files.map(({ name, size, href }, at) => (
          <li key={name}>
            <a ref={at === 0 ? first : undefined} href={href} download={name}>
              {name}
            </a>{' '}
            <span className="fine-print">{uiText('trainer.size', { kib: Math.ceil(size / 1024) })}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Failed({ failure }: { readonly failure: Failure }) {
  switch (failure.kind) {
    case 'ended':
      return <p>{uiText('trainer.stopped')}</p>;
    case 'absent':
      return (
        <Notice tone="bad" title={uiText('trainer.failed.absent')}>
          <p>{uiText('trainer.failed.absent.text')}</p>
        </Notice>
      );
    case 'refused':
      return (
        <Notice tone="bad" title={uiText('trainer.failed.refused')}>
          <p lang="en">{failure.reason}</p>
        </Notice>
      );
  }
}
