import { useContext, useEffect, useRef, useState } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { Icon } from '../../kit/icon/icon';
import { TextArea } from '../../kit/field/text-area';
import { BlockSection } from '../block-section';
import type { ShownBlockProps } from '../block-props';
import { NotesContext } from '../notes-context';
import { useBlockText } from '../../text/use-block-text';
import styles from './reflection-block.module.css';

/** A private note. It is kept while it is written, on this device only. */
export function ReflectionBlock({ block, namespace }: ShownBlockProps<'reflection'>) {
  const { plain } = useBlockText(namespace, block.id);
  const notes = useContext(NotesContext);
  const id = `${namespace}/${block.id}`;
  const [text, setText] = useState('');
  const [status, setStatus] = useState<'idle' | 'saved' | 'unsaved'>('idle');
  const hasWritten = useRef(false);

  useEffect(() => {
    let isCurrent = true;
    void notes.read(id).then((kept) => isCurrent && !hasWritten.current && setText(kept));
    return () => {
      isCurrent = false;
    };
  }, [id, notes]);

  const write = (next: string) => {
    hasWritten.current = true;
    setText(next);
    notes.write(id, next).then(
      () => setStatus('saved'),
      () => setStatus('unsaved'),
    );
  };

  return (
    <BlockSection layout="card" tone="teal" icon="note" label={uiText('block.reflection.label')}>
      <TextArea
        label={plain('prompt')}
        hint={uiText('block.reflection.hint')}
        value={text}
        onChange={write}
        rows={5}
      />
      <p role="status" className={styles.status}>
        {status === 'saved' && (
          <>
            <Icon name="check" /> {uiText('block.reflection.saved')}
          </>
        )}
        {status === 'unsaved' && (
          <>
            <Icon name="caution" /> {uiText('block.reflection.unsaved')}
          </>
        )}
      </p>
    </BlockSection>
  );
}
