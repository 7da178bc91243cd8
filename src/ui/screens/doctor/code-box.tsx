import { useRef } from 'react';
import type { Diagnosis } from '../../../diagnosis/diagnosis';
import { encodeDiagnosis } from '../../../diagnosis/encode-diagnosis';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { useCopy } from '../use-copy';
import styles from './doctor-screen.module.css';

/** The code for the help desk. Where it cannot be copied it is selected, so that the learner can. */
export function CodeBox({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const code = encodeDiagnosis(diagnosis);
  const output = useRef<HTMLElement>(null);
  const { done, copy } = useCopy(code, output);
  return (
    <section className={styles.part}>
      <h2>{uiText('code.title')}</h2>
      <p>{uiText('code.text')}</p>
      <div className={styles.code}>
        <code ref={output} dir="ltr" translate="no">
          {code}
        </code>
        <Button variant="secondary" onClick={copy}>
          {uiText('code.copy')}
        </Button>
      </div>
      <p role="status">{done && uiText(`code.${done}`)}</p>
    </section>
  );
}
