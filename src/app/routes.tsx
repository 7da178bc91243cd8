import { Route, Routes } from 'react-router';
import { useCourse } from '../ui/screens/course-access';
import { fetchView } from '../ui/screens/fetch-view';
import { HomeScreen } from '../ui/screens/home/home-screen';
import { LoadingView } from '../ui/screens/loading-view';
import { paths } from '../ui/screens/routes';

const AboutScreen = fetchView(async () => (await import('../ui/screens/about/about-screen')).AboutScreen);
const CertificateScreen = fetchView(
  async () => (await import('../ui/screens/certificate/certificate-screen')).CertificateScreen,
  'certificate',
);
const CertificateCheckScreen = fetchView(
  async () => (await import('../ui/screens/certificate/check-screen')).CertificateCheckScreen,
  'certificate',
);
const ContinueScreen = fetchView(async () => (await import('../ui/screens/continue-screen')).ContinueScreen);
const DoctorScreen = fetchView(
  async () => (await import('../ui/screens/doctor/doctor-screen')).DoctorScreen,
  'doctor',
);
const LessonScreen = fetchView(async () => (await import('../ui/screens/lesson/lesson-screen')).LessonScreen);
const ModuleScreen = fetchView(async () => (await import('../ui/screens/module/module-screen')).ModuleScreen);
const PackageCheckScreen = fetchView(
  async () => (await import('../ui/screens/package-check/package-check-screen')).PackageCheckScreen,
  'package-check',
);
const QuizScreen = fetchView(async () => (await import('../ui/screens/quiz/quiz-screen')).QuizScreen);
const SearchScreen = fetchView(
  async () => (await import('../ui/screens/search/search-screen')).SearchScreen,
  'search',
);
const TrainerScreen = fetchView(
  async () => (await import('../ui/screens/trainer/trainer-screen')).TrainerScreen,
  'trainer',
);
const GuideScreen = fetchView(
  async () => (await import('../ui/screens/trainer/guide-screen')).GuideScreen,
  'trainer',
);
const SourcesScreen = fetchView(
  async () => (await import('../ui/screens/sources/sources-screen')).SourcesScreen,
);

/** Left out of every build. */
const PreviewScreen = import.meta.env.DEV
  ? fetchView(async () => (await import('../ui/screens/preview/preview-screen')).PreviewScreen)
  : null;

const ABSENT = { status: 'absent' } as const;

/** Every screen by its address. All but the home are loaded when they are opened. */
export function CourseRoutes() {
  const { offersTrainer } = useCourse();
  return (
    <Routes>
      <Route path={paths.home} element={<HomeScreen />} />
      <Route path={paths.continue} element={<ContinueScreen />} />
      <Route path={paths.sources} element={<SourcesScreen />} />
      <Route path={paths.search} element={<SearchScreen />} />
      <Route path={paths.about} element={<AboutScreen />} />
      <Route path={paths.check} element={<DoctorScreen />} />
      <Route path={paths.certificate} element={<CertificateScreen />} />
      <Route path={paths.certificateCheck} element={<CertificateCheckScreen />} />
      {offersTrainer && <Route path={paths.trainer} element={<TrainerScreen />} />}
      {offersTrainer && <Route path={paths.trainerGuide} element={<GuideScreen />} />}
      {offersTrainer && <Route path={paths.trainerCheck} element={<PackageCheckScreen />} />}
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
  );
}
