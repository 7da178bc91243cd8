import { useCallback, useRef, useState } from 'react';
import { writeDay } from '../../../calendar/days';
import { toLocalDay } from '../../../calendar/to-local-day';
import { LONGEST_NAME, type Certificate } from '../../../certificate/certificate';
import { deriveOutcomes, type TakenQuiz } from '../../../certificate/derive-outcomes';
import { countMinutes } from '../../../content/course-index';
import { UNKNOWN_DAY } from '../../../engine/course/course-state';
import { deriveVerdict } from '../../../engine/course/derive-verdict';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Notice } from '../../kit/notice/notice';
import { TextField } from '../../kit/field/text-field';
import { useCourse, useCourseState } from '../course-access';
import { LoadingView } from '../loading-view';
import { paths, toHref } from '../routes';
import { ScreenHeading } from '../screen-heading';
import { useLoaded } from '../use-loaded';
import { CertificateSheet } from './certificate-sheet';
import styles from './certificate.module.css';
import { loadTakenQuizzes } from './load-taken-quizzes';

/** The certificate of whoever has finished: the name is typed here, goes on the sheet, and is kept nowhere. */
export function CertificateScreen() {
  const access = useCourse();
  const load = useCallback(() => loadTakenQuizzes(access), [access]);
  const [loaded, retry] = useLoaded(load);
  return (
    <LoadingView loaded={loaded} onRetry={retry}>
      {(taken) => <CertificateView taken={taken} />}
    </LoadingView>
  );
}

function CertificateView({ taken }: { readonly taken: readonly TakenQuiz[] }) {
  const { index, rules } = useCourse();
  const state = useCourseState();
  const verdict = deriveVerdict(state, index, rules);
  if (verdict.status === 'incomplete' || verdict.status === 'failed')
    return (
      <div className={`${styles.screen} ${styles.reading}`}>
        <ScreenHeading title={uiText('certificate.title')} />
        <Notice tone="info" title={uiText('certificate.notYet')}>
          <p>{uiText('certificate.notYet.text')}</p>
        </Notice>
        <p>
          <a href={toHref(paths.certificateCheck)}>{uiText('certificate.check.title')}</a>
        </p>
      </div>
    );
  const result = verdict.status === 'passed' ? { score: verdict.score, passMark: rules.passMark } : null;
  const { finishedOn } = state;
  return (
    <Form
      result={result}
      outcomes={deriveOutcomes(state, index, taken)}
      completedOn={finishedOn === null || finishedOn === UNKNOWN_DAY ? null : writeDay(finishedOn)}
    />
  );
}

type FormProps = Pick<Certificate, 'result' | 'outcomes' | 'completedOn'>;

function Form({ result, outcomes, completedOn }: FormProps) {
  const { index, version, learnerName, now } = useCourse();
  const [name, setName] = useState(learnerName.slice(0, LONGEST_NAME));
  const [isMissing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const certificate: Certificate = {
    name: name.trim(),
    day: writeDay(toLocalDay(now())),
    completedOn,
    courseId: index.id,
    version,
    modules: index.modules.map(({ n }) => n),
    result,
    outcomes,
    minutes: countMinutes(index),
  };
  const print = () => {
    setMissing(certificate.name === '');
    if (certificate.name === '') field.current?.focus();
    else window.print();
  };
  return (
    <div className={styles.screen}>
      <div className={styles.form}>
        <ScreenHeading title={uiText('certificate.title')} />
        <p>{uiText('certificate.intro')}</p>
        <TextField
          ref={field}
          label={uiText('certificate.name')}
          hint={uiText('certificate.name.hint')}
          error={isMissing ? uiText('certificate.name.missing') : undefined}
          autoComplete="name"
          maxLength={LONGEST_NAME}
          value={name}
          onChange={(value) => {
            setName(value);
            setMissing(false);
          }}
        />
        {result && Object.keys(outcomes).length === 0 && (
          <Notice tone="info" title={uiText('certificate.outcomesLost')} />
        )}
        <p className={styles.actions}>
          <Button onClick={print}>{uiText('certificate.print')}</Button>
          <a href={toHref(paths.certificateCheck)}>{uiText('certificate.check.title')}</a>
        </p>
      </div>
      <CertificateSheet certificate={certificate} />
    </div>
  );
}
