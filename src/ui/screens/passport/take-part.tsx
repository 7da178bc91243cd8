import { useRef } from 'react';
import { writeDay } from '../../../calendar/days';
import { toLocalDay } from '../../../calendar/to-local-day';
import { isUnderWay } from '../../../engine/course/is-under-way';
import { uiText } from '../../../i18n/ui-text';
import { deriveHoldings } from '../../../passport/derive-gains';
import { encodePassport } from '../../../passport/encode-passport';
import { splitFrames } from '../../../passport/split-frames';
import { Button, ButtonLink } from '../../kit/button/button';
import { Disclosure } from '../../kit/disclosure/disclosure';
import { useCourse, useCourseState } from '../course-access';
import { useCopy } from '../use-copy';
import { Counts } from './counts';
import { Frames } from './frames';
import styles from './passport.module.css';

/** The passport of what was done here: as a file, as QR codes, as a line. */
export function TakePart() {
  const { index } = useCourse();
  const state = useCourseState();
  return (
    <section className={styles.part}>
      <h2>{uiText('passport.take')}</h2>
      {isUnderWay(state, index) ? <Passport /> : <p>{uiText('passport.take.nothing')}</p>}
    </section>
  );
}

function Passport() {
  const { index, version, rules, now } = useCourse();
  const state = useCourseState();
  const day = writeDay(toLocalDay(now()));
  const line = encodePassport({
    courseId: index.id,
    version,
    day,
    modules: index.modules.map(({ n }) => n),
    passMark: rules.passMark,
    state,
  });
  const frames = splitFrames(line);
  return (
    <>
      <p>{uiText('passport.holds')}</p>
      <Counts counts={deriveHoldings(state)} hasPlace={state.place !== null} />
      <p>
        <ButtonLink
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${line}\n`)}`}
          download={`${index.id}-${day}.passport.txt`}
        >
          {uiText('passport.file')}
        </ButtonLink>
      </p>
      <Disclosure summary={uiText('passport.codes', { count: frames.length })}>
        <Frames frames={frames} />
      </Disclosure>
      <Disclosure summary={uiText('passport.line')}>
        <Line line={line} />
      </Disclosure>
    </>
  );
}

function Line({ line }: { readonly line: string }) {
  const output = useRef<HTMLElement>(null);
  const { done, copy } = useCopy(line, output);
  return (
    <div className={styles.part}>
      <p>{uiText('passport.line.text')}</p>
      <div className={styles.actions}>
        <Button variant="secondary" onClick={copy}>
          {uiText('passport.copy')}
        </Button>
        <p role="status">{done && uiText(`passport.${done}`)}</p>
      </div>
      <code ref={output} className={styles.line} dir="ltr" translate="no">
        {line}
      </code>
    </div>
  );
}
