import type { ComponentType } from 'react';
import { Route, Routes } from 'react-router';
import { AbsentScreen } from '../ui/screens/absent-screen';
import { useCourse } from '../ui/screens/course-access';
import { fetchScreen } from '../ui/screens/fetch-view';
import { HomeScreen } from '../ui/screens/home/home-screen';
import { paths } from '../ui/screens/routes';

const learning = async () => (await import('./learning-screens')).learningScreens;
const ContinueScreen = fetchScreen(async () => (await learning()).ContinueScreen);
const LessonScreen = fetchScreen(async () => (await learning()).LessonScreen);
const ModuleScreen = fetchScreen(async () => (await learning()).ModuleScreen);
const QuizScreen = fetchScreen(async () => (await import('../ui/screens/quiz/quiz-screen')).QuizScreen);
const SearchScreen = fetchScreen(
  async () => (await import('../ui/screens/search/search-screen')).SearchScreen,
  'search',
);
const SourcesScreen = fetchScreen(
  async () => (await import('../ui/screens/sources/sources-screen')).SourcesScreen,
);

const RareScreen = fetchScreen(async () => (await import('./rare-screens')).RareScreen);

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
  ? fetchScreen(async () => (await import('../ui/screens/preview/preview-screen')).PreviewScreen)
  : null;

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
