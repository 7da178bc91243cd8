import type { ReactNode } from 'react';
import type { ObjectiveId } from '../../../content/ids';
import { OUTCOMES, outcomeOf } from '../../../content/outcomes';
import { uiText } from '../../../i18n/ui-text';
import { ButtonLink } from '../../kit/button/button';
import { Icon } from '../../kit/icon/icon';
import { courseText } from '../../text/course-titles';
import { formatMinutes } from '../format-minutes';
import { paths, toHref } from '../routes';
import { Opening } from './opening';
import styles from './home-screen.module.css';

interface HomeOpeningProps {
  /** The title of the course, as the heading of a screen. */
  readonly heading: ReactNode;
  readonly start: ReactNode;
  readonly direction: 'ltr' | 'rtl';
  readonly children?: ReactNode;
}

/** The first thing that anybody sees: title, opening question, the way in. The page that the build writes and the app show the same. */
export function HomeOpening({ heading, start, direction, children }: HomeOpeningProps) {
  return (
    <section className={styles.opening}>
      <div>
        {heading}
        <p className={styles.subtitle}>{courseText('subtitle')}</p>
        <p className={styles.question}>{courseText('question')}</p>
        {start}
        {children}
      </div>
      <Opening direction={direction} />
    </section>
  );
}

interface StartRowProps {
  readonly isUnderWay: boolean;
  /** Of the whole package. */
  readonly minutes: number;
  readonly children?: ReactNode;
}

/** The one way in or on, and the time that the whole takes. */
export function StartRow({ isUnderWay, minutes, children }: StartRowProps) {
  return (
    <p className={styles.start}>
      <ButtonLink href={toHref(paths.continue)}>
        {uiText(isUnderWay ? 'home.resume' : 'home.start')}
      </ButtonLink>
      {children}
      <span className={styles.time}>
        <Icon name="clock" /> {formatMinutes(minutes)}
      </span>
    </p>
  );
}

interface HomeOutcomesProps {
  /** Ids of the sub-objectives of the packaged modules. */
  readonly objectives: readonly ObjectiveId[];
}

/** What the learner will be able to do, as far as the packaged modules teach it. */
export function HomeOutcomes({ objectives }: HomeOutcomesProps) {
  const outcomes = OUTCOMES.filter((outcome) => objectives.some((id) => outcomeOf(id) === outcome));
  if (outcomes.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{uiText('home.objectives')}</h2>
      <ul className={styles.outcomes}>
        {outcomes.map((outcome) => (
          <li key={outcome}>{courseText(outcome)}</li>
        ))}
      </ul>
    </section>
  );
}
