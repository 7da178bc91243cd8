import { useRef, useState } from 'react';
import type { Diagnosis } from '../../../diagnosis/diagnosis';
import { encodeDiagnosis } from '../../../diagnosis/encode-diagnosis';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import styles from './doctor-screen.module.css';

/** Frames of an LMS often forbid the clipboard. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The code for the help desk. Where it cannot be copied it is selected, so that the learner can. */
export function CodeBox({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const code = encodeDiagnosis(diagnosis);
  const output = useRef<HTMLElement>(null);
  const [done, setDone] = useState<'copied' | 'selected'>();
  const press = async () => {
    const isCopied = await copy(code);
    if (!isCopied && output.current) getSelection()?.selectAllChildren(output.current);
    setDone(isCopied ? 'copied' : 'selected');
  };
  return (
    <section className={styles.part}>
      <h2>{uiText('doctor.code.title')}</h2>
      <p>{uiText('doctor.code.text')}</p>
      <div className={styles.code}>
        <code ref={output} dir="ltr" translate="no">
          {code}
        </code>
        <Button variant="secondary" onClick={() => void press()}>
          {uiText('doctor.code.copy')}
        </Button>
      </div>
      <p role="status">{done && uiText(`doctor.code.${done}`)}</p>
    </section>
  );
}
