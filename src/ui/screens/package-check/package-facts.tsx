import type { ReactNode } from 'react';
import type { PackageReport } from '../../../../scorm/check/check-package';
import { chooseUnit } from '../../../../scorm/check/limits';
import { formatNumber, uiText } from '../../../i18n/ui-text';
import styles from './package-check.module.css';

function showSize(bytes: number): string {
  const { unit, number } = chooseUnit(bytes);
  return uiText(`package-check.${unit}`, { number });
}

/** What the package is and how large; of one that was refused only what is known. */
export function PackageFacts({ name, report }: { readonly name: string; readonly report: PackageReport }) {
  const { kind, size, unpacked, files, largest, isComplete } = report;
  const sizes = isComplete
    ? uiText('package-check.sizes', { size: showSize(size), unpacked: showSize(unpacked) })
    : showSize(size);
  return (
    <section className={styles.part}>
      <h2>{uiText('package-check.facts')}</h2>
      <dl className={styles.facts}>
        <Fact name={uiText('package-check.facts.file')}>
          <bdi>{name}</bdi>
        </Fact>
        <Fact name={uiText('package-check.facts.kind')}>{uiText(`package-check.kind.${kind}`)}</Fact>
        <Fact name={uiText('package-check.facts.size')}>{sizes}</Fact>
        {isComplete && <Fact name={uiText('package-check.facts.files')}>{formatNumber(files)}</Fact>}
        {largest.length > 0 && (
          <Fact name={uiText('package-check.facts.largest')}>
            <ul className={styles.plain}>
              {largest.map((file) => (
                <li key={file.file}>
                  <code dir="ltr">{file.file}</code>, {showSize(file.size)}
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
