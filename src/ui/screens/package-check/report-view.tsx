import { useRef, type RefObject } from 'react';
import type { PackageReport } from '../../../../scorm/check/check-package';
import { judgeReport } from '../../../../scorm/check/judge-report';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Notice } from '../../kit/notice/notice';
import { useCopy } from '../use-copy';
import { FindingEntry } from './finding-entry';
import styles from './package-check.module.css';
import { PackageFacts } from './package-facts';
import { writeReport } from './write-report';

const TONES = { refused: 'bad', errors: 'bad', warnings: 'caution', fine: 'good' } as const;
const SEVERITIES = ['error', 'warning', 'note'] as const;

interface ReportViewProps {
  readonly name: string;
  readonly report: PackageReport;
  /** Takes the focus when the report appears. */
  readonly target: RefObject<HTMLDivElement | null>;
  readonly onAgain: () => void;
}

/** The verdict first, then every finding with what to do, then what the package is. */
export function ReportView({ name, report, target, onAgain }: ReportViewProps) {
  const { findings, isComplete } = report;
  const verdict = judgeReport(report);
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ count }) => count > 0);
  const output = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={output} className={styles.report}>
        <div ref={target} tabIndex={-1} className={styles.verdict}>
          <Notice tone={TONES[verdict]} title={uiText(`package-check.verdict.${verdict}`)}>
            <p>
              <bdi>{name}</bdi>
            </p>
            <p>{uiText(`package-check.verdict.${verdict}.text`)}</p>
          </Notice>
        </div>
        {counts.length > 0 && (
          <section className={styles.part}>
            <h2>
              {counts
                .map(({ severity, count }) => uiText(`package-check.${severity}s`, { count }))
                .join(', ')}
            </h2>
            <ul className={styles.findings}>
              {findings.map((finding) => (
                <FindingEntry key={finding.code} finding={finding} />
              ))}
            </ul>
            {isComplete && <p className="fine-print">{uiText('package-check.honest')}</p>}
          </section>
        )}
        <PackageFacts name={name} report={report} />
      </div>
      <Actions name={name} report={report} output={output} onAgain={onAgain} />
    </>
  );
}

interface ActionsProps extends Pick<ReportViewProps, 'name' | 'report' | 'onAgain'> {
  /** The report as it is shown: selected where the browser forbids copying. */
  readonly output: RefObject<HTMLDivElement | null>;
}

function Actions({ name, report, output, onAgain }: ActionsProps) {
  const { done, copy } = useCopy(writeReport(name, report), output);
  return (
    <div className={styles.part}>
      <div className={styles.actions}>
        <Button onClick={onAgain}>{uiText('package-check.again')}</Button>
        <Button variant="secondary" onClick={copy}>
          {uiText('package-check.copy')}
        </Button>
        <Button variant="secondary" onClick={() => print()}>
          {uiText('package-check.print')}
        </Button>
      </div>
      <p role="status">{done && uiText(`package-check.${done}`)}</p>
    </div>
  );
}
