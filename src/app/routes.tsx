import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { uiText } from '../i18n/ui-text';
import { HomeScreen } from '../ui/screens/home/home-screen';
import { LoadingView } from '../ui/screens/loading-view';
import { paths } from '../ui/screens/routes';

const AboutScreen = lazy(async () => ({
  default: (await import('../ui/screens/about/about-screen')).AboutScreen,
}));
const ContinueScreen = lazy(async () => ({
  default: (await import('../ui/screens/continue-screen')).ContinueScreen,
}));
const LessonScreen = lazy(async () => ({
  default: (await import('../ui/screens/lesson/lesson-screen')).LessonScreen,
}));
const ModuleScreen = lazy(async () => ({
  default: (await import('../ui/screens/module/module-screen')).ModuleScreen,
}));
const QuizScreen = lazy(async () => ({
  default: (await import('../ui/screens/quiz/quiz-screen')).QuizScreen,
}));
const SourcesScreen = lazy(async () => ({
  default: (await import('../ui/screens/sources/sources-screen')).SourcesScreen,
}));

/** Left out of every build. */
const PreviewScreen = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('../ui/screens/preview/preview-screen')).PreviewScreen }))
  : null;

const ABSENT = { status: 'absent' } as const;

/** Every screen by its address. All but the home are loaded when they are opened. */
export function CourseRoutes() {
  return (
    <Suspense fallback={<p role="status">{uiText('common.loading')}</p>}>
      <Routes>
        <Route path={paths.home} element={<HomeScreen />} />
        <Route path={paths.continue} element={<ContinueScreen />} />
        <Route path={paths.sources} element={<SourcesScreen />} />
        <Route path={paths.about} element={<AboutScreen />} />
        {PreviewScreen && <Route path="/preview" element={<PreviewScreen />} />}
        {PreviewScreen && <Route path="/preview/:module/:lesson" element={<PreviewScreen />} />}
        <Route path={paths.module(':module')} element={<ModuleScreen />} />
        <Route path={paths.lesson(':module', ':lesson')} element={<LessonScreen />} />
        <Route path={paths.quiz(':module')} element={<QuizScreen />} />
        <Route
          path="*"
          element={
            <LoadingView loaded={ABSENT} onRetry={() => {}}>
              {() => null}
            </LoadingView>
          }
        />
      </Routes>
    </Suspense>
  );
}
