import { useState } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Dialog } from '../../kit/dialog/dialog';
import { Notice } from '../../kit/notice/notice';
import { useCourse, useRecordStatus } from '../course-access';
import type { KeptData } from './kept-data';
import styles from './my-data.module.css';

type Step = 'idle' | 'asking' | 'erased' | 'failed';

/** Asks once, says what it means, then erases. Where the visit ends with it the page goes on by itself. */
export function Erasing({ kept, onErased }: { readonly kept: KeptData; readonly onErased: () => void }) {
  const [step, setStep] = useState<Step>('idle');
  const erase = async () => {
    setStep('idle');
    try {
      await kept.erase();
      setStep('erased');
      onErased();
    } catch {
      setStep('failed');
    }
  };
  return (
    <>
      <Button variant="secondary" onClick={() => setStep('asking')}>
        {uiText('my-data.erase')}
      </Button>
      <span role="status">
        {step === 'erased' && uiText('my-data.erased')}
        {step === 'failed' && uiText('my-data.eraseFailed')}
      </span>
      <Dialog
        isOpen={step === 'asking'}
        title={uiText('my-data.eraseTitle')}
        closeLabel={uiText('common.close')}
        onClose={() => setStep('idle')}
      >
        <div className={styles.question}>
          <Consequences endsVisit={kept.endsVisit} />
          <p className={styles.actions}>
            <Button onClick={() => void erase()}>{uiText('my-data.eraseNow')}</Button>
            <Button variant="quiet" onClick={() => setStep('idle')}>
              {uiText('my-data.keep')}
            </Button>
          </p>
        </div>
      </Dialog>
    </>
  );
}

function Consequences({ endsVisit }: Pick<KeptData, 'endsVisit'>) {
  const { hasLms, profile } = useCourse();
  const { kind } = useRecordStatus();
  return (
    <>
      <p>{uiText(endsVisit ? 'my-data.eraseAnew' : 'my-data.eraseLms')}</p>
      {profile === 'web' && <p>{uiText('my-data.eraseEditions')}</p>}
      {profile === 'web' && <p>{uiText('my-data.eraseFiles', { title: uiText('home.offline') })}</p>}
      {hasLms && kind === 'unsaved' && (
        <Notice tone="caution" title={uiText('my-data.unsaved')}>
          <p>{uiText('my-data.unsavedText')}</p>
        </Notice>
      )}
    </>
  );
}
