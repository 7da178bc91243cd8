import type { ObjectiveId } from '../../../content/ids';
import { uiText } from '../../../i18n/ui-text';
import { Icon } from '../../kit/icon/icon';
import { Progress } from '../../kit/progress/progress';
import { courseText } from '../../text/course-titles';
import shell from '../shell/shell.module.css';
import { HomeOpening, HomeOutcomes, StartRow } from './home-opening';
import styles from './home-screen.module.css';

export interface StaticHomeProps {
  readonly direction: 'ltr' | 'rtl';
  /** Ids of the sub-objectives of the modules. */
  readonly objectives: readonly ObjectiveId[];
  /** Of all modules. */
  readonly minutes: number;
}

/**
 * The home as the build writes it into the page: there before any script, replaced by the app at once. What it does not know yet keeps
 * its room, so that nothing moves then. `opening.js` hides it where another screen is opened, and shows the help where a page from a
 * folder of the device can run no script.
 */
export function StaticHome({ direction, objectives, minutes }: StaticHomeProps) {
  const title = courseText('title');
  return (
    <>
      <div className={styles.unopened} role="alert">
        <p>{uiText('doctor.from-file')}</p>
      </div>
      <div data-static>
        <header className={shell.header}>
          <span className={shell.name}>
            <Icon name="loop" /> <span>{title}</span>
          </span>
          <div className={`${shell.progress} ${styles.waiting}`}>
            <Progress value={0} max={100} label={uiText('shell.progress', { percent: 0 })} />
            <span className={shell.save}>{uiText('save.opening')}</span>
          </div>
        </header>
        <main className={shell.main}>
          <div className={styles.home}>
            <HomeOpening
              heading={<h1 className={styles.title}>{title}</h1>}
              start={<StartRow isUnderWay={false} minutes={minutes} />}
              direction={direction}
            />
            <HomeOutcomes objectives={objectives} />
          </div>
        </main>
      </div>
    </>
  );
}
