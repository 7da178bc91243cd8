import { EMPTY_MODULE } from '../../src/engine/course/course-state';
import { completeAssessment } from '../support/drive-course';
import type { WholeModule } from '../support/load-course';
import { loadAssessment } from '../support/take-course';
import { createPassport } from './create-passport';
import type { Look, Scene, Visit } from './scene';

/** Brings a passport in which every lesson is done; whoever has done them all finds nothing new in it. */
async function bringLessons({ page, open, press, words }: Visit, modules: readonly WholeModule[]) {
  const texts = words('passport');
  const done = modules.map(({ module }) => {
    const lessons = new Set(module.lessons.map(({ n }) => n));
    return [module.n, { ...EMPTY_MODULE, reached: lessons, done: lessons }] as const;
  });
  await open('/passport', texts['passport.title']);
  await page.locator('textarea').fill(createPassport(new Map(done)));
  await press(texts['passport.bring.read']);
  const offer = page.getByRole('button', { name: texts['passport.add'] ?? '', exact: true });
  const known = page.getByText(texts['passport.known'] ?? '', { exact: true });
  await offer.or(known).waitFor();
  if ((await known.count()) > 0) return;
  await offer.click();
  await page.getByText(texts['passport.added'] ?? '', { exact: true }).waitFor();
}

/** At the first try or after another: then the address shows its result first. */
async function passAssessment({ page, words, ui }: Visit) {
  const start = ui['quiz.start']?.replace('{{title}}', ui['quiz.finalTitle'] ?? '') ?? '';
  await page.evaluate(() => {
    location.hash = '/capstone/quiz';
  });
  const again = page.getByRole('button', { name: ui['result.retake'] ?? '', exact: true });
  await page.getByRole('button', { name: start, exact: true }).or(again).click();
  await completeAssessment(page, await loadAssessment(), words('capstone/quiz'), ui, () => true);
}

async function checkCertificate({ page, open, press, words }: Visit, line: string, look: Look) {
  const texts = words('certificate');
  const check = async (given: string, found: string) => {
    await page.getByLabel(texts['certificate.check.line'] ?? '').fill(given);
    await press(texts['certificate.check.action']);
    await page.getByText(texts[`certificate.check.${found}`] ?? '').waitFor();
    await look(`check: ${found}`);
  };
  await open('/certificate/check', texts['certificate.check.title']);
  await check(line, 'good');
  await check(`${line.slice(0, 20)}${line[20] === 'A' ? 'B' : 'A'}${line.slice(21)}`, 'damaged');
}

/** A learner who has done every lesson passes the final assessment: what is left to see then. */
export const showFinished = (modules: readonly WholeModule[]): Scene => ({
  name: 'course finished',
  play: async (visit, look) => {
    const { page, open, press, words } = visit;
    const texts = words('certificate');
    await bringLessons(visit, modules);
    await open('/', words('course')['title']);
    await look('home before the assessment');
    await open('/guide', words('guide/module')['title']);
    await look('module done');
    await passAssessment(visit);
    await look('assessment passed');
    await open('/certificate', texts['certificate.title']);
    await press(texts['certificate.print']);
    await page.getByText(texts['certificate.name.missing'] ?? '').waitFor();
    await look('name missing');
    await page.getByLabel(texts['certificate.name'] ?? '').fill('Ada');
    await look('certificate');
    await checkCertificate(visit, await page.locator('section code').innerText(), look);
    await open('/', words('course')['title']);
    await look('home');
  },
});
