import { encodeQR } from 'qr';
import { useCallback, useState } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { QrCode } from '../../kit/qr-code/qr-code';
import styles from './passport.module.css';
import { isMotionReduced, useTurning } from './use-turning';

/** QR codes one at a time, as large as there is room: another device takes a picture of each. */
export function Frames({ frames }: { readonly frames: readonly string[] }) {
  const [turned, setTurned] = useState(0);
  const { isTurning, toggle } = useTurning(useCallback(() => setTurned((before) => before + 1), []));
  const count = frames.length;
  // Progress that goes on in the meantime may need fewer codes.
  const at = turned % count;
  const turn = (step: number) => setTurned((before) => (before + count + step) % count);
  return (
    <div className={styles.part}>
      <p>{uiText('passport.codes.text', { count })}</p>
      <div className={styles.code}>
        <QrCode
          rows={encodeQR(frames[at] ?? '', 'raw', { ecc: 'low' })}
          label={uiText('passport.code', { n: at + 1, count })}
        />
      </div>
      {count > 1 && (
        <>
          <p className={styles.place} aria-live={isTurning ? 'off' : 'polite'}>
            {uiText('passport.code', { n: at + 1, count })}
          </p>
          <div className={styles.actions}>
            <Button variant="secondary" onClick={() => turn(-1)}>
              {uiText('passport.code.previous')}
            </Button>
            <Button variant="secondary" onClick={() => turn(1)}>
              {uiText('passport.code.next')}
            </Button>
            {!isMotionReduced() && (
              <Button variant="quiet" onClick={toggle}>
                {uiText(isTurning ? 'passport.code.stop' : 'passport.code.turn')}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
