import { uiText } from '../../../i18n/ui-text';
import { ScreenHeading } from '../screen-heading';
import { BringPart } from './bring-part';
import styles from './passport.module.css';
import { TakePart } from './take-part';

/** Takes progress to another device, and brings it from there. Nothing is sent: the learner carries it. */
export function PassportScreen() {
  return (
    <div className={styles.screen}>
      <ScreenHeading title={uiText('passport.title')} />
      <p>{uiText('passport.intro')}</p>
      <p>{uiText('passport.proof')}</p>
      <TakePart />
      <BringPart />
    </div>
  );
}
