import { encodeQR } from 'qr';
import type { Certificate } from '../../../certificate/certificate';
import { encodeCertificate } from '../../../certificate/encode-certificate';
import { OUTCOMES } from '../../../content/outcomes';
import { isFinalAssessment } from '../../../engine/course/derive-verdict';
import { uiText } from '../../../i18n/ui-text';
import { QrCode } from '../../kit/qr-code/qr-code';
import { courseText, nameModule } from '../../text/course-titles';
import { useCourse } from '../course-access';
import { formatMinutes } from '../format-minutes';
import styles from './certificate.module.css';
import { showDay } from '../show-day';

/** The sheet itself: what is printed, alone on its page. */
export function CertificateSheet({ certificate }: { readonly certificate: Certificate }) {
  const { name, day, completedOn, version, result, minutes } = certificate;
  return (
    <section className={styles.sheet} aria-label={uiText('certificate.title')}>
      <p className={styles.kind}>{uiText('certificate.title')}</p>
      <p className={styles.name} dir="auto" translate="no">
        {name || uiText('certificate.name.placeholder')}
      </p>
      <p>{uiText(result ? 'certificate.passed' : 'certificate.completed')}</p>
      <p className={styles.course}>{courseText('title')}</p>
      <PartOf certificate={certificate} />
      <Outcomes certificate={certificate} />
      <dl className={styles.facts}>
        {result && (
          <div>
            <dt>{uiText('certificate.result')}</dt>
            <dd>{uiText('certificate.result.value', result)}</dd>
          </div>
        )}
        <div>
          <dt>{uiText('certificate.time')}</dt>
          <dd>{formatMinutes(minutes)}</dd>
        </div>
        {completedOn !== null && (
          <div>
            <dt>{uiText('certificate.completedOn')}</dt>
            <dd>{showDay(completedOn)}</dd>
          </div>
        )}
        <div>
          <dt>{uiText('certificate.day')}</dt>
          <dd>{showDay(day)}</dd>
        </div>
        <div>
          <dt>{uiText('certificate.version')}</dt>
          <dd>{version}</dd>
        </div>
      </dl>
      {name !== '' && <Proof line={encodeCertificate(certificate)} />}
      <p className="fine-print">{uiText('certificate.notItu')}</p>
    </section>
  );
}

/** Where only some modules were packaged, their names; of those that this edition does not have, how many they are. */
function PartOf({ certificate: { modules } }: { readonly certificate: Certificate }) {
  const { index } = useCourse();
  const named = index.modules.filter(({ n }) => modules.includes(n));
  const count = modules.filter((n) => !named.some((module) => module.n === n)).length;
  if (count === 0 && named.some(({ id }) => isFinalAssessment(id))) return null;
  return (
    <ul className={styles.modules}>
      {named.map(({ id }) => (
        <li key={id}>{nameModule(id)}</li>
      ))}
      {count > 0 && <li>{uiText('certificate.unnamed', { count })}</li>}
    </ul>
  );
}

function Outcomes({ certificate: { outcomes } }: { readonly certificate: Certificate }) {
  const tested = OUTCOMES.flatMap((outcome) => {
    const percent = outcomes[outcome];
    return percent === undefined ? [] : [{ outcome, percent }];
  });
  if (tested.length === 0) return null;
  return (
    <ul className={styles.outcomes}>
      {tested.map(({ outcome, percent }) => (
        <li key={outcome}>
          <span>{courseText(outcome)}</span>
          <strong>{uiText('certificate.percent', { percent })}</strong>
        </li>
      ))}
    </ul>
  );
}

function Proof({ line }: { readonly line: string }) {
  return (
    <div className={styles.proof}>
      <div className={styles.qr}>
        <QrCode rows={encodeQR(line, 'raw', { ecc: 'medium' })} label={uiText('certificate.qr')} />
      </div>
      <div>
        <p>{uiText('certificate.line')}</p>
        <code className={styles.line} dir="ltr" translate="no">
          {line}
        </code>
      </div>
    </div>
  );
}
