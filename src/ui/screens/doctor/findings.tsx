import type { Diagnosis } from '../../../diagnosis/diagnosis';
import { listFindings } from '../../../diagnosis/list-findings';
import { uiText } from '../../../i18n/ui-text';
import { Icon } from '../../kit/icon/icon';
import styles from './doctor-screen.module.css';

const ICONS = { good: 'check', caution: 'caution', bad: 'cross', open: 'partly' } as const;

/** What each check found, in words; the icon beside them tells how good that is. */
export function Findings({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  return (
    <section className={styles.part}>
      <h2>{uiText('doctor.findings')}</h2>
      <dl className={styles.findings}>
        {listFindings(diagnosis).map(({ name, grade, sentences }) => (
          <div key={name} data-grade={grade}>
            <dt>
              <Icon name={ICONS[grade]} /> {uiText(name)}
            </dt>
            <dd>{sentences.map(({ key, values }) => uiText(key, values)).join(' ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
