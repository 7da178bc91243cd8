import { useState } from 'react';
import { classifyCause } from '../../../diagnosis/classify-cause';
import type { Diagnosis } from '../../../diagnosis/diagnosis';
import { findCause } from '../../../diagnosis/find-cause';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Notice } from '../../kit/notice/notice';
import { useCourse } from '../course-access';
import { paths, toHref } from '../routes';
import { ScreenHeading } from '../screen-heading';
import { useLoaded } from '../use-loaded';
import { CodeBox } from './code-box';
import styles from './doctor-screen.module.css';
import { Findings } from './findings';

/** Tests the course where it runs, names what is wrong and what to do, and gives a code for the help desk. */
export function DoctorScreen() {
  const { diagnose } = useCourse();
  /** Another function for each run, so that the result of the last one is not shown while the next is under way. */
  const [run, setRun] = useState(() => () => diagnose());
  const [loaded] = useLoaded(run);
  return (
    <div className={styles.doctor}>
      <ScreenHeading title={uiText('doctor.title')} />
      <p>{uiText('doctor.intro')}</p>
      <div role="status">
        {loaded.status === 'ready' && <Verdict diagnosis={loaded.value} />}
        {loaded.status === 'loading' && <p>{uiText('common.checking')}</p>}
        {loaded.status === 'failed' && (
          <Notice tone="bad" title={uiText('failed.title')}>
            <p>{uiText('failed.text')}</p>
          </Notice>
        )}
      </div>
      {loaded.status === 'ready' && (
        <>
          <CodeBox diagnosis={loaded.value} />
          <Findings diagnosis={loaded.value} />
        </>
      )}
      <Button variant="secondary" onClick={() => setRun(() => () => diagnose())}>
        {uiText('doctor.again')}
      </Button>
      <p>
        <a href={toHref(paths.accessibility)}>{uiText('settings.accessibility')}</a>
      </p>
    </div>
  );
}

function Verdict({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const cause = findCause(diagnosis);
  return (
    <Notice tone={classifyCause(cause)} title={uiText(`doctor.cause.${cause}`)}>
      <p>{uiText(`doctor.cause.${cause}.text`)}</p>
    </Notice>
  );
}
