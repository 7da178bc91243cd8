import { countLessons } from '../../../content/course-index';
import { countDone } from '../../../engine/course/derive-done';
import { deriveVerdict } from '../../../engine/course/derive-verdict';
import { uiText } from '../../../i18n/ui-text';
import { Notice } from '../../kit/notice/notice';
import { nameModule } from '../../text/course-titles';
import { useCourse, useCourseState } from '../course-access';
import { paths, toHref } from '../routes';
import styles from './home-screen.module.css';

/** To who has finished the course: that it is so, and in which modules an update has added lessons since. */
export function CourseFinished() {
  const { index, rules } = useCourse();
  const state = useCourseState();
  const verdict = deriveVerdict(state, index, rules);
  const added = index.modules.filter((module) => countDone(state, module) < countLessons(module));
  const title =
    verdict.status === 'passed'
      ? uiText('home.coursePassed', { percent: verdict.score })
      : uiText('home.courseCompleted');
  return (
    <div className={styles.finished}>
      <Notice tone="good" title={title}>
        <p>
          <a href={toHref(paths.plan)}>{uiText('home.plan')}</a>
        </p>
        {added.length > 0 && (
          <>
            <p>{uiText('home.newSince')}</p>
            <ul className={styles.added}>
              {added.map(({ id }) => (
                <li key={id}>
                  <a href={toHref(paths.module(id))}>{nameModule(id)}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </Notice>
    </div>
  );
}
