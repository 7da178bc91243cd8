import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Notice } from '../../kit/notice/notice';
import { Progress } from '../../kit/progress/progress';
import { useFocusAfter } from '../../kit/use-focus-after';
import { ScreenHeading } from '../screen-heading';
import { TrainerTools } from '../trainer-tools';
import { DropZone } from './drop-zone';
import styles from './package-check.module.css';
import { ReportView } from './report-view';
import { usePackageCheck } from './use-package-check';

/** Checks a package for an LMS, of this course or of any other, in this browser alone. */
export function PackageCheckScreen() {
  const { state, check, cancel, reset } = usePackageCheck();
  const { target, ask } = useFocusAfter<HTMLDivElement>();
  const start = (files: readonly File[]) => {
    ask();
    check(files);
  };
  return (
    <div className={styles.check}>
      <TrainerTools current="check" />
      <ScreenHeading title={uiText('package-check.title')} />
      {state.status !== 'done' && <p>{uiText('package-check.intro')}</p>}
      {state.status === 'idle' && (
        <>
          <div role="status">
            {state.problem && <Notice tone="caution" title={uiText(`package-check.${state.problem}`)} />}
          </div>
          <DropZone onFiles={start} />
        </>
      )}
      {state.status === 'checking' && (
        <div className={styles.part} role="status">
          <Progress
            label={uiText('package-check.checking', { name: state.name })}
            value={state.share}
            max={1}
          />
          <div className={styles.actions}>
            <Button variant="secondary" onClick={cancel}>
              {uiText('package-check.cancel')}
            </Button>
          </div>
        </div>
      )}
      {state.status === 'done' && (
        <ReportView name={state.name} report={state.report} target={target} onAgain={reset} />
      )}
    </div>
  );
}
