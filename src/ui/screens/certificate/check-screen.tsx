import { useState } from 'react';
import type { Certificate } from '../../../certificate/certificate';
import { decodeCertificate } from '../../../certificate/encode-certificate';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Notice } from '../../kit/notice/notice';
import { FileField } from '../../kit/field/file-field';
import { TextArea } from '../../kit/field/text-area';
import { useCourse } from '../course-access';
import { ScreenHeading } from '../screen-heading';
import { CertificateSheet } from './certificate-sheet';
import styles from './certificate.module.css';
import { readQrPicture } from './read-qr-picture';

type Finding =
  | { readonly kind: 'good'; readonly certificate: Certificate }
  | { readonly kind: 'empty' | 'foreign' | 'damaged' | 'noCode' };

/** Whether the line of a certificate is as it was made, and what it says. Works without network; nothing is sent. */
export function CertificateCheckScreen() {
  const { index } = useCourse();
  const [line, setLine] = useState('');
  const [finding, setFinding] = useState<Finding | null>(null);
  const judge = (text: string): Finding => {
    if (text.trim() === '') return { kind: 'empty' };
    const decoded = decodeCertificate(text);
    if (!decoded.ok) return { kind: decoded.error };
    return decoded.value.courseId === index.id
      ? { kind: 'good', certificate: decoded.value }
      : { kind: 'foreign' };
  };
  const readPicture = async (file: File | undefined) => {
    if (!file) return;
    const text = await readQrPicture(file);
    setLine(text ?? '');
    setFinding(text === null ? { kind: 'noCode' } : judge(text));
  };
  return (
    <div className={styles.screen}>
      <div className={styles.form}>
        <ScreenHeading title={uiText('certificate.check.title')} />
        <p>{uiText('certificate.check.intro')}</p>
        <TextArea label={uiText('certificate.check.line')} value={line} onChange={setLine} isCode />
        <p>
          <Button onClick={() => setFinding(judge(line))}>{uiText('certificate.check.action')}</Button>
        </p>
        <FileField
          label={uiText('certificate.check.picture')}
          accept="image/*"
          onFiles={([file]) => void readPicture(file)}
        />
        <div role="status">{finding && <Found finding={finding} />}</div>
      </div>
      {finding?.kind === 'good' && <CertificateSheet certificate={finding.certificate} />}
    </div>
  );
}

function Found({ finding: { kind } }: { readonly finding: Finding }) {
  return (
    <Notice tone={kind === 'good' ? 'good' : 'bad'} title={uiText(`certificate.check.${kind}`)}>
      <p>{uiText(`certificate.check.${kind}.text`)}</p>
    </Notice>
  );
}
