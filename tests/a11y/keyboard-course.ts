import type { Visit } from '../scenes/scene';
import { completeAssessment, completeLesson, completeQuiz } from '../support/drive-course';
import type { Hand } from '../support/hand';
import type { WholeModule } from '../support/load-course';

/** How a visit goes on by what is shown alone: no address is typed. */
function createSteps({ page, words }: Visit, hand: Hand) {
  return {
    follow: (name = '') => hand.press(page.locator('main').getByRole('link', { name, exact: true }).first()),
    arrive: (title = '') => page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor(),
    titles: (module: string) => words(`${module}/module`),
  };
}

async function takeLessons(visit: Visit, { module, lessons }: WholeModule, hand: Hand): Promise<void> {
  const { page, ui, words } = visit;
  const { arrive, titles } = createSteps(visit, hand);
  for (const lesson of lessons) {
    await arrive(titles(module.id)[`${lesson.id}.title`]);
    await completeLesson(page, lesson, words(`${module.id}/${lesson.id}`), ui, [], hand);
    await hand.press(page.locator('footer nav a').last());
  }
}

/** From the start of a quiz, through all its questions answered right, to its result. */
async function takeQuiz(visit: Visit, { module, quiz }: WholeModule, hand: Hand): Promise<void> {
  const { page, ui, words } = visit;
  if (!quiz) return;
  await hand.press(page.locator('main').getByRole('button').first());
  const texts = words(`${module.id}/quiz`);
  const isRight = () => true;
  if (quiz.feedback === 'each')
    await completeQuiz(page, quiz, texts, ui, isRight, () => Promise.resolve(), hand);
  else await completeAssessment(page, quiz, texts, ui, isRight, hand);
}

/**
 * From the home through every lesson, decision, quiz and the simulation of the modules; where these are all of the course, to the result
 * of the final assessment and the certificate. Nothing is spared by the diagnostic.
 */
export async function takeCourse(
  visit: Visit,
  modules: readonly WholeModule[],
  all: number,
  hand: Hand,
): Promise<void> {
  const { page, ui, words } = visit;
  const { follow, arrive, titles } = createSteps(visit, hand);
  await arrive(words('course')['title']);
  await follow(ui['home.start']);
  for (const [at, whole] of modules.entries()) {
    const { module, lessons, quiz } = whole;
    if (at > 0) {
      await arrive(titles(module.id)['title']);
      await follow(titles(module.id)[`${lessons[0]?.id}.title`]);
    }
    await takeLessons(visit, whole, hand);
    if (!quiz) continue;
    await takeQuiz(visit, whole, hand);
    if (at + 1 < all) await follow(ui['result.nextModule']);
  }
  if (modules.length < all) return;
  await follow(ui['home.certificate']);
  const texts = words('certificate');
  await arrive(texts['certificate.title']);
  await hand.write(page.getByLabel(texts['certificate.name'] ?? ''), 'Ada');
  await page.locator('main section').getByText('Ada', { exact: true }).waitFor();
}
