import { LARGEST_STATES } from '../../../content/largest-state';
import type { Gains } from '../../../engine/course/course-events';
import type { CourseState } from '../../../engine/course/course-state';
import { mergePassport } from '../../../engine/course/merge-passport';
import { uiText } from '../../../i18n/ui-text';
import { deriveHoldings, isSame } from '../../../passport/derive-gains';
import { offerPassport, type PassportOffer } from '../../../passport/offer-passport';
import { Button } from '../../kit/button/button';
import { Notice } from '../../kit/notice/notice';
import { showDay } from '../show-day';
import { useCourse, useCourseState } from '../course-access';
import { Counts } from './counts';
import styles from './passport.module.css';
import { Refusal } from './refusal';

interface OfferProps {
  readonly line: string;
  readonly onAdded: (gains: Gains, hasPlace: boolean) => void;
}

/** What a passport holds and what of it is new here; nothing is added before the learner says so. */
export function Offer({ line, onAdded }: OfferProps) {
  const { index, rules, passport: scope, profile } = useCourse();
  const own = useCourseState();
  const largestState = LARGEST_STATES[profile];
  const offered = offerPassport(line, { own, index, rules, scope, largestState });
  if (!offered.ok) return <Refusal reason={offered.error} />;
  return <Offered offer={offered.value} onAdded={onAdded} />;
}

interface OfferedProps extends Pick<OfferProps, 'onAdded'> {
  readonly offer: PassportOffer;
}

function Offered({ offer, onAdded }: OfferedProps) {
  const { passport } = offer;
  const { state, day, version } = passport;
  return (
    <div className={styles.part}>
      <Notice tone="info" title={uiText('passport.found')}>
        <p>{uiText('passport.found.text', { day: showDay(day), version })}</p>
        <Counts counts={deriveHoldings(state)} hasPlace={state.place !== null} />
        {offer.isResultLeftOut && <p>{uiText('passport.leftOut')}</p>}
      </Notice>
      {offer.isKnown ? (
        <Notice tone="good" title={uiText('passport.known')}>
          <p>{uiText('passport.known.text')}</p>
        </Notice>
      ) : (
        <News offer={offer} onAdded={onAdded} />
      )}
    </div>
  );
}

function News({ offer: { passport, taken, gains }, onAdded }: OfferedProps) {
  const { actor, hasLms, interactions, now } = useCourse();
  const { place } = useCourseState();
  const hasPlace = place === null && taken.place !== null;
  const isAllNew =
    isSame(gains, deriveHoldings(passport.state)) && hasPlace === (passport.state.place !== null);
  const add = () => {
    const { day } = passport;
    const description = uiText('passport.reported', { day: showDay(day) });
    const join = (own: CourseState) => mergePassport(own, taken);
    actor.send({ type: 'passport.merged', join, day, gains, description, at: now() });
    onAdded(gains, hasPlace);
  };
  return (
    <>
      {isAllNew ? (
        <p>{uiText('passport.gains.all')}</p>
      ) : (
        <>
          <p>{uiText('passport.gains')}</p>
          <Counts counts={gains} hasPlace={hasPlace} />
        </>
      )}
      {hasLms && interactions && <p>{uiText('passport.told')}</p>}
      <p>
        <Button onClick={add}>{uiText('passport.add')}</Button>
      </p>
    </>
  );
}
