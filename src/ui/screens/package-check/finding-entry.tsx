import type { Finding, Place } from '../../../../scorm/check/findings';
import { uiText } from '../../../i18n/ui-text';
import { Disclosure } from '../../kit/disclosure/disclosure';
import { Icon } from '../../kit/icon/icon';
import styles from './package-check.module.css';

const ICONS = { error: 'cross', warning: 'caution', note: 'info' } as const;

/** Places that are in sight; the rest are folded away. */
const SHOWN = 3;

/** One finding: how serious, what is wrong, what to do, and where. */
export function FindingEntry({ finding }: { readonly finding: Finding }) {
  const { code, severity, count, places, values } = finding;
  const hidden = places.slice(SHOWN);
  return (
    <li data-severity={severity} className={styles.finding}>
      <p className={styles.severity}>
        <Icon name={ICONS[severity]} /> {uiText(`package-check.${severity}`)}
      </p>
      <h3>{uiText(`package-check.finding.${code}`, values)}</h3>
      <p>{uiText(`package-check.finding.${code}.do`, values)}</p>
      <PlaceList places={places.slice(0, SHOWN)} />
      {hidden.length > 0 && (
        <Disclosure quiet summary={uiText('package-check.more', { count: count - SHOWN })}>
          <PlaceList places={hidden} />
          {count > places.length && <p>{uiText('package-check.more', { count: count - places.length })}</p>}
        </Disclosure>
      )}
    </li>
  );
}

function PlaceList({ places }: { readonly places: readonly Place[] }) {
  if (places.length === 0) return null;
  return (
    <ul className={styles.places}>
      {places.map(({ file, line, found }) => (
        <li key={`${file} ${line} ${found}`}>
          {file !== undefined && <code dir="ltr">{file}</code>}
          {line !== undefined && `, ${uiText('package-check.line', { line })}`}
          {found !== undefined && found !== '' && (
            <span className={styles.found}>
              <code dir="ltr" translate="no">
                {found}
              </code>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
