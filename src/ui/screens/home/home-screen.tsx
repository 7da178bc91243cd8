import { countMinutes, type ModuleIndex } from '../../../content/course-index';
import { deriveModuleProgress, type ModuleProgress } from '../../../engine/course/derive-progress';
import { deriveVerdict, listVerdictModules } from '../../../engine/course/derive-verdict';
import { isUnderWay } from '../../../engine/course/is-under-way';
import { isolate } from '../../../i18n/isolate';
import { findLanguage } from '../../../i18n/languages';
import type { UiKey } from '../../../i18n/ui-namespaces';
import { uiText } from '../../../i18n/ui-text';
import { useLanguage } from '../../../i18n/use-language';
import { ButtonLink } from '../../kit/button/button';
import { Icon } from '../../kit/icon/icon';
import { courseText, nameModule } from '../../text/course-titles';
import { useCourse, useCoursePart, useCourseState } from '../course-access';
import { fetchPart } from '../fetch-view';
import { formatMinutes } from '../format-minutes';
import { nameQuiz } from '../name-quiz';
import { paths, toHref } from '../routes';
import { ScreenHeading } from '../screen-heading';
import { CourseRule } from './course-rule';
import { HomeOpening, HomeOutcomes, StartRow } from './home-opening';
import styles from './home-screen.module.css';

const RecallLink = fetchPart(async () => (await import('../recall/recall-link')).RecallLink);
const CourseFinished = fetchPart(async () => (await import('./course-finished')).CourseFinished);

/** Title, opening question, what the learner will be able to do, modules with time and progress, and one way in. */
export function HomeScreen() {
  const { index, learnerName } = useCourse();
  const isFinished = useCoursePart((state) => state.finishedOn !== null);
  const isBegun = useCoursePart((state) => isUnderWay(state, index));
  const direction = findLanguage(useLanguage())?.direction ?? 'ltr';
  return (
    <div className={styles.home}>
      <HomeOpening
        heading={<ScreenHeading title={courseText('title')} className={styles.title} />}
        start={<Start />}
        direction={direction}
      >
        {isBegun && <RecallLink />}
        {isFinished && <CourseFinished />}
        {learnerName !== '' && (
          <p className={styles.learner}>{uiText('home.learner', { name: isolate(learnerName) })}</p>
        )}
      </HomeOpening>
      <HomeOutcomes objectives={index.modules.flatMap(({ objectives }) => objectives)} />
      <section className={styles.section}>
        <h2>{uiText('home.modules')}</h2>
        <ol className={styles.modules}>
          {index.modules.map((module) => (
            <ModuleRow key={module.id} module={module} />
          ))}
        </ol>
        <CourseRule verdictModules={listVerdictModules(index)} />
      </section>
      <AboutCourse />
    </div>
  );
}

const Way = ({ to, label }: { readonly to: string; readonly label: UiKey }) => (
  <p>
    <a href={toHref(to)}>{uiText(label)}</a>
  </p>
);

/** For whom the course is and what it is not; in self-study the way to another device, in the self-study edition those to use without network and to the package builder, too. */
function AboutCourse() {
  const { hasLms, profile } = useCourse();
  const isWeb = profile === 'web';
  return (
    <div className={styles.about}>
      <p>{courseText('audience')}</p>
      <p>{courseText('independence')}</p>
      <Way to={paths.plan} label="home.plan" />
      <Way to={paths.about} label="about.title" />
      {isWeb && <Way to={paths.offline} label="home.offline" />}
      {!hasLms && <Way to={paths.passport} label="settings.passport" />}
      <Way to={paths.print()} label="home.print" />
      {isWeb && <Way to={paths.trainer} label="home.trainer" />}
    </div>
  );
}

/** The one way in or on; the certificate once there is one. */
function Start() {
  const { index, rules } = useCourse();
  const state = useCourseState();
  const verdict = deriveVerdict(state, index, rules).status;
  return (
    <StartRow isUnderWay={isUnderWay(state, index)} minutes={countMinutes(index)}>
      {(verdict === 'passed' || verdict === 'completed') && (
        <ButtonLink variant="secondary" href={toHref(paths.certificate)}>
          {uiText('home.certificate')}
        </ButtonLink>
      )}
    </StartRow>
  );
}

function describeProgress({ isSkipped, isDone, lessonsDone, lessons }: ModuleProgress): string {
  if (isSkipped) return uiText('home.moduleSkipped');
  if (isDone && lessonsDone < lessons) return uiText('home.moduleDoneMore', { count: lessons - lessonsDone });
  return isDone
    ? uiText('home.moduleDone')
    : uiText('home.lessonsDone', { done: lessonsDone, count: lessons });
}

function ModuleRow({ module }: { readonly module: ModuleIndex }) {
  const { index, rules } = useCourse();
  const progress = deriveModuleProgress(useCourseState(), index, module, rules);
  return (
    <li className={styles.module} data-done={progress.isDone}>
      <h3>
        <a href={toHref(paths.module(module.id))}>{nameModule(module.id)}</a>
      </h3>
      <p>{courseText(`module.${module.id}.summary`)}</p>
      <p className={styles.facts}>
        <span>{formatMinutes(module.minutes)}</span>
        <span>
          {progress.isDone && <Icon name="check" />}
          {describeProgress(progress)}
        </span>
        {module.hasQuiz && (
          <span>
            {progress.best === null
              ? uiText('home.quizOpen', { title: nameQuiz(index, module.id) })
              : uiText('home.quizBest', { title: nameQuiz(index, module.id), percent: progress.best })}
          </span>
        )}
      </p>
    </li>
  );
}
