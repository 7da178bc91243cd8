import type { Scene } from './scene';

export const PLAN: Scene = {
  name: 'action plan',
  play: async ({ page, ui, open, press, words }, look) => {
    const texts = words('plan');
    const openPlan = () => open('/plan', ui['home.plan']);
    await openPlan();
    await look('empty');
    for (const lesson of ['loops', 'models']) {
      const title = words('circular-ict/module')[`${lesson}.title`];
      await open(`/circular-ict/lesson/${lesson}`, title);
      await page.getByLabel(ui['block.atWork.plan'] ?? '', { exact: true }).check({ force: true });
    }
    await look('lesson with a ticked task');
    await openPlan();
    await page
      .getByLabel(texts['plan.term.90'] ?? '')
      .first()
      .check({ force: true });
    await look('two tasks');
    await press(
      texts['plan.removeOne']?.replace('{{title}}', words('circular-ict/module')['loops.title'] ?? ''),
    );
    await page.getByText(texts['plan.removed'] ?? '').waitFor();
    await look('one taken off');
  },
};

export const RECALL: Scene = {
  name: 'nothing to recall',
  play: async ({ open, words }, look) => {
    await open('/recall', words('recall')['recall.title']);
    await look('shown');
  },
};
