import { useState } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { FileField } from '../../kit/field/file-field';
import { TextArea } from '../../kit/field/text-area';
import { Notice } from '../../kit/notice/notice';
import { useFocusAfter } from '../../kit/use-focus-after';
import { useCourse, useRecordStatus } from '../course-access';
import { Finding } from './finding';
import styles from './passport.module.css';
import { useBring } from './use-bring';

/** Reads a passport, where the package and the launch allow it. */
export function BringPart() {
  const { passport } = useCourse();
  const status = useRecordStatus();
  const isReview = status.kind === 'not-recorded' && status.reason === 'review';
  const refusal = passport === 'none' ? 'none' : isReview ? 'review' : null;
  return (
    <section className={styles.part}>
      <h2>{uiText('passport.bring')}</h2>
      {refusal ? (
        <Notice tone="info" title={uiText(`passport.${refusal}`)}>
          <p>{uiText(`passport.${refusal}.text`)}</p>
        </Notice>
      ) : (
        <Reader />
      )}
    </section>
  );
}

function Reader() {
  const [line, setLine] = useState('');
  const { found, readFiles, readLine, noteAdded } = useBring();
  const { target, ask } = useFocusAfter<HTMLDivElement>();
  return (
    <>
      <p>{uiText('passport.bring.intro')}</p>
      <FileField
        label={uiText('passport.bring.files')}
        hint={uiText('passport.bring.files.hint')}
        accept=".txt,.json,text/plain,image/*"
        isMultiple
        onFiles={readFiles}
      />
      <div className={styles.camera}>
        <FileField label={uiText('passport.bring.camera')} accept="image/*" opensCamera onFiles={readFiles} />
      </div>
      <TextArea label={uiText('passport.bring.line')} value={line} onChange={setLine} isCode />
      <p>
        <Button variant="secondary" onClick={() => readLine(line)}>
          {uiText('passport.bring.read')}
        </Button>
      </p>
      <div role="status" ref={target} tabIndex={-1}>
        <Finding
          found={found}
          onAdded={(gains, hasPlace) => {
            ask();
            setLine('');
            noteAdded(gains, hasPlace);
          }}
        />
      </div>
    </>
  );
}
