import type { ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import { useCourse } from '../ui/screens/course-access';
import { fetchView } from '../ui/screens/fetch-view';
import { HomeScreen } from '../ui/screens/home/home-screen';
import { LoadingView } from '../ui/screens/loading-view';
import { paths } from '../ui/screens/routes';

const ContinueScreen = fetchView(async () => (await import('../ui/screens/continue-screen')).ContinueScreen);
const LessonScreen = fetchView(async () => (await import('../ui/screens/lesson/lesson-screen')).LessonScreen);
const ModuleScreen = fetchView(async () => (await import('../ui/screens/module/module-screen')).ModuleScreen);
const QuizScreen = fetchView(async () => (await import('../ui/screens/quiz/quiz-screen')).QuizScreen);
const SearchScreen = fetchView(
  async () => (await import('../ui/screens/search/search-screen')).SearchScreen,
  'search',
);
const SourcesScreen = fetchView(
  async () => (await import('../ui/screens/sources/sources-screen')).SourcesScreen,
);

const RareScreen = fetchView(async () => (await import('./rare-screens')).RareScreen);

const PRINT_PATH = paths.print(':module?', ':lesson?');

/** Screens that few open: the first load knows their addresses alone. */
const RARE_PATHS = [
  paths.about,
  paths.accessibility,
  paths.check,
  paths.certificate,
  paths.certificateCheck,
  paths.passport,
  paths.plan,
  paths.recall,
  paths.myData,
  PRINT_PATH,
];
/** Addresses that only the self-study edition has. */
const WEB_PATHS = [paths.offline, paths.trainer, paths.trainerGuide, paths.trainerCheck];

/** Left out of every build. */
const PreviewScreen = import.meta.env.DEV
  ? fetchView(async () => (await import('../ui/screens/preview/preview-screen')).PreviewScreen)
  : null;

const ABSENT = { status: 'absent' } as const;

const AbsentScreen = () => (
  <LoadingView loaded={ABSENT} onRetry={() => {}}>
    {() => null}
  </LoadingView>
);

const SCREENS: readonly (readonly [path: string, Screen: ComponentType])[] = [
  [paths.home, HomeScreen],
  [paths.continue, ContinueScreen],
  [paths.sources, SourcesScreen],
  [paths.search, SearchScreen],
  [paths.module(':module'), ModuleScreen],
  [paths.lesson(':module', ':lesson'), LessonScreen],
  [paths.quiz(':module'), QuizScreen],
  ['*', AbsentScreen],
];

/** Every screen by its address. All but the home are loaded when they are opened. */
export function CourseRoutes() {
  const { profile } = useCourse();
  return (
    <Routes>
      {SCREENS.map(([path, Screen]) => (
        <Route key={path} path={path} element={<Screen />} />
      ))}
      {[...RARE_PATHS, ...(profile === 'web' ? WEB_PATHS : [])].map((path) => (
        <Route key={path} path={path} element={<RareScreen path={path} />} />
      ))}
      {PreviewScreen && <Route path="/preview" element={<PreviewScreen />} />}
      {PreviewScreen && <Route path="/preview/:module/:lesson" element={<PreviewScreen />} />}
    </Routes>
  );
}
