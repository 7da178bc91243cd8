import type { ReactElement } from 'react';
import { fetchScreen } from '../ui/screens/fetch-view';
import { paths } from '../ui/screens/routes';

const AboutScreen = fetchScreen(async () => (await import('../ui/screens/about/about-screen')).AboutScreen);
const AccessibilityScreen = fetchScreen(
  async () => (await import('../ui/screens/about/accessibility-screen')).AccessibilityScreen,
  'accessibility',
);
const DoctorScreen = fetchScreen(
  async () => (await import('../ui/screens/doctor/doctor-screen')).DoctorScreen,
  'doctor',
);
const CertificateScreen = fetchScreen(
  async () => (await import('../ui/screens/certificate/certificate-screen')).CertificateScreen,
  'certificate',
);
const CertificateCheckScreen = fetchScreen(
  async () => (await import('../ui/screens/certificate/check-screen')).CertificateCheckScreen,
  'certificate',
);
const PassportScreen = fetchScreen(
  async () => (await import('../ui/screens/passport/passport-screen')).PassportScreen,
  'passport',
);
const PlanScreen = fetchScreen(
  async () => (await import('../ui/screens/plan/plan-screen')).PlanScreen,
  'plan',
);
const RecallScreen = fetchScreen(
  async () => (await import('../ui/screens/recall/recall-screen')).RecallScreen,
  'recall',
);
const MyDataScreen = fetchScreen(
  async () => (await import('../ui/screens/my-data/my-data-screen')).MyDataScreen,
  'my-data',
);
const OfflineScreen = fetchScreen(
  async () => (await import('../ui/screens/offline/offline-screen')).OfflineScreen,
  'offline',
);
const PrintScreen = fetchScreen(
  async () => (await import('../ui/screens/print/print-screen')).PrintScreen,
  'print',
);
const TrainerScreen = fetchScreen(
  async () => (await import('../ui/screens/trainer/trainer-screen')).TrainerScreen,
  'trainer',
);
const GuideScreen = fetchScreen(
  async () => (await import('../ui/screens/trainer/guide-screen')).GuideScreen,
  'trainer',
);
const PackageCheckScreen = fetchScreen(
  async () => (await import('../ui/screens/package-check/package-check-screen')).PackageCheckScreen,
  'package-check',
);

const SCREENS: ReadonlyMap<string, ReactElement> = new Map([
  [paths.about, <AboutScreen key={paths.about} />],
  [paths.accessibility, <AccessibilityScreen key={paths.accessibility} />],
  [paths.check, <DoctorScreen key={paths.check} />],
  [paths.certificate, <CertificateScreen key={paths.certificate} />],
  [paths.certificateCheck, <CertificateCheckScreen key={paths.certificateCheck} />],
  [paths.passport, <PassportScreen key={paths.passport} />],
  [paths.plan, <PlanScreen key={paths.plan} />],
  [paths.recall, <RecallScreen key={paths.recall} />],
  [paths.myData, <MyDataScreen key={paths.myData} />],
  [paths.print(':module?', ':lesson?'), <PrintScreen key="print" />],
  [paths.offline, <OfflineScreen key={paths.offline} />],
  [paths.trainer, <TrainerScreen key={paths.trainer} />],
  [paths.trainerGuide, <GuideScreen key={paths.trainerGuide} />],
  [paths.trainerCheck, <PackageCheckScreen key={paths.trainerCheck} />],
]);

/** A screen that few open, by its address. Each is loaded when it is opened. */
export const RareScreen = ({ path }: { readonly path: string }) => SCREENS.get(path) ?? null;
