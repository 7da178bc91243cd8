import type { Locator, Page } from 'playwright-core';
import type { Hand } from './hand';
import { pressTab } from './press-tab';

/** Runs in the page: by how many stops of the focus a control lies behind the focus, less than 0 before it. */
function countStops(control: Element): number {
  const scope = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
  /** Radio buttons that belong together are one stop. */
  const toStop = (each: Element): Element =>
    (each instanceof HTMLInputElement &&
      each.type === 'radio' &&
      [...scope.querySelectorAll('input')].find(({ name }) => name === each.name)) ||
    each;
  const controls = [
    ...scope.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ].filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'));
  const stops = [...new Set(controls.map(toStop))];
  const wanted = stops.indexOf(toStop(control));
  const focus = document.activeElement ?? document.body;
  const own = stops.indexOf(toStop(focus));
  if (own !== -1) return wanted - own;
  const before = stops.filter(
    (stop) =>
      focus !== document.body && focus.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING,
  ).length;
  return wanted < before ? wanted - before : wanted - before + 1;
}

/** Runs in the page: presses of an arrow to an option from the one of its group that has the focus. */
function countArrows(option: Element): number {
  const group = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
    ({ name }) => option instanceof HTMLInputElement && name === option.name,
  );
  const at = group.findIndex((each) => each === document.activeElement);
  return (group.findIndex((each) => each === option) - at + group.length) % group.length;
}

/** The hand of whoever has a keyboard alone: Tab and Shift Tab, arrows, Space and Enter; throws where they do not do it. */
export async function createKeyboardHand(page: Page): Promise<Hand> {
  const session = await page.context().newCDPSession(page);
  const isFocused = (control: Locator) => control.evaluate((each) => each === document.activeElement);
  /** A change of the screen may move the focus meanwhile, hence again. */
  const reach = async (control: Locator) => {
    for (let tries = 0; tries < 9; tries++) {
      const stops = await control.evaluate(countStops);
      if (stops === 0) return;
      await pressTab(session, Math.abs(stops), stops > 0 ? 'on' : 'back');
    }
    throw new Error(`Tab does not come to ${await control.evaluate(({ outerHTML }) => outerHTML)}`);
  };
  const pressTimes = async (key: string, times: number) => {
    for (let time = 0; time < times; time++) await page.keyboard.press(key);
  };
  return {
    press: async (control) => {
      await reach(control);
      const isLink = await control.evaluate((each) => each.matches('a'));
      await page.keyboard.press(isLink ? 'Enter' : 'Space');
    },
    pick: async (option) => {
      await reach(option);
      const isRadio = await option.evaluate((each) => each.matches('[type=radio]'));
      if (isRadio) await pressTimes('ArrowDown', await option.evaluate(countArrows));
      if (!(await option.isChecked())) await page.keyboard.press('Space');
      if (!(await isFocused(option)) || !(await option.isChecked())) throw new Error('Not picked by keys');
    },
    choose: async (list, label) => {
      await reach(list);
      const steps = await list.evaluate(
        (each, wanted) =>
          each instanceof HTMLSelectElement
            ? [...each.options].findIndex(({ text }) => text === wanted) - each.selectedIndex
            : 0,
        label,
      );
      await pressTimes(steps > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(steps));
      const chosen = await list.evaluate((each) =>
        each instanceof HTMLSelectElement ? each.selectedOptions[0]?.text : '',
      );
      if (chosen !== label) throw new Error(`The keys chose "${chosen}", not "${label}"`);
    },
    write: async (field, text) => {
      await reach(field);
      await page.keyboard.type(text);
    },
  };
}
