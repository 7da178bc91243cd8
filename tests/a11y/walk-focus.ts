import type { CDPSession, Page } from 'playwright-core';
import { pressTab } from '../support/press-tab';
import { installJudges } from './judge-focus';

declare global {
  interface Window {
    walk: { readonly end: () => string[] };
  }
}

/**
 * Runs in the page: from now on each stop of the focus is judged as it is left, until `walk.end`. Returns how many presses of Tab lead
 * past all of them. Going on starts before the first of them, going back where going on ended.
 */
function startWalk(direction: 'on' | 'back'): number {
  const scope = [...document.querySelectorAll<HTMLElement>('dialog:modal')].at(-1) ?? document.body;
  const nameOf = (control: Element): string => {
    const label = control instanceof HTMLInputElement ? control.labels?.[0] : null;
    const name = control.getAttribute('aria-label') ?? (label ?? control).textContent;
    return `${control.tagName.toLowerCase()} “${name.trim().slice(0, 60)}”`;
  };
  /** Radio buttons that belong together are one stop. */
  const toStop = (control: Element): Element =>
    (control instanceof HTMLInputElement &&
      control.type === 'radio' &&
      [...scope.querySelectorAll('input')].find(({ name }) => name === control.name)) ||
    control;
  const controls = [
    ...scope.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ].filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'));
  const expected = [...new Set(controls.map(toStop))];
  if (direction === 'back') expected.reverse();
  const left = new Set(expected);
  const faults = [...scope.querySelectorAll<HTMLElement>('[tabindex]')]
    .filter(({ tabIndex }) => tabIndex > 0)
    .map((each) => `${nameOf(each)} has a place of its own in the order`);
  let last: Element | undefined;
  const judge = (): void => {
    const control = document.activeElement;
    if (!control || left.size === 0) return;
    const stop = toStop(control);
    if (stop === last) return;
    last = stop;
    const [next] = left;
    const isBefore = left.size === expected.length && !left.has(stop);
    if (next && stop !== next && !isBefore) faults.push(`${nameOf(control)} comes before ${nameOf(next)}`);
    if (!left.delete(stop)) return;
    const { ring, sight } = window.judgeFocus;
    faults.push(...[...ring(control), ...sight(control)].map((fault) => `${nameOf(control)} ${fault}`));
  };
  addEventListener('keydown', judge, true);
  window.walk = {
    end: () => {
      removeEventListener('keydown', judge, true);
      const end = expected.at(-1);
      const isHeld = end && document.activeElement && toStop(document.activeElement) === end;
      if (isHeld) faults.push(`${nameOf(end)} holds the focus`);
      return [...faults, ...[...left].map((control) => `the focus never comes to ${nameOf(control)}`)];
    },
  };
  if (direction === 'on') {
    scope.tabIndex = -1;
    scope.focus({ preventScroll: true });
    scope.removeAttribute('tabindex');
  }
  // Day, month, year and calendar of a date are stops of the browser's own.
  return expected.length + 1 + 3 * expected.filter((each) => each.matches('[type=date]')).length;
}

/** Runs in the page: what stands above the control before it, in the same column. The header is one line wherever it has room. */
function findJumps(): string[] {
  const scope = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.querySelector('main');
  const controls = [...(scope?.querySelectorAll('a[href], button, input, select, textarea, summary') ?? [])];
  const shown = controls
    .filter((control) => control.checkVisibility({ visibilityProperty: true }))
    .map((control) => ({ control, rect: control.getBoundingClientRect() }));
  return shown.flatMap(({ control, rect }, at) => {
    const before = shown[at - 1]?.rect;
    const isJump =
      before && rect.bottom <= before.top && rect.left < before.right && rect.right > before.left;
    return isJump ? [`${control.textContent.trim()} stands above what comes before it`] : [];
  });
}

/** Waits until nothing is on its way that would change the stops: a drawing brings its button, a save what the screen of all data shows. */
async function awaitQuiet(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('[data-loading], header [data-kind=saving]') === null,
  );
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let frames = 0;
        const observer = new MutationObserver(() => {
          frames = 0;
        });
        observer.observe(document.body, { childList: true, subtree: true });
        const count = () => {
          frames += 1;
          if (frames < 8) return void requestAnimationFrame(count);
          observer.disconnect();
          resolve();
        };
        requestAnimationFrame(count);
      }),
  );
}

/**
 * Goes through the screen as it stands by Tab alone, in light colours, past its last control, and back by Shift and Tab, in dark ones:
 * whatever is wrong with the order of the stops or with one of them. The screen is left at its top.
 */
export async function walkFocus(page: Page, session: CDPSession): Promise<string[]> {
  await installJudges(page);
  await awaitQuiet(page);
  const faults = await page.evaluate(findJumps);
  for (const [direction, colorScheme] of [
    ['on', 'light'],
    ['back', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const presses = await page.evaluate(startWalk, direction);
    await pressTab(session, presses, direction);
    faults.push(...(await page.evaluate(() => window.walk.end())).map((fault) => `${direction}: ${fault}`));
  }
  await page.evaluate(() => scrollTo({ top: 0 }));
  return faults;
}
