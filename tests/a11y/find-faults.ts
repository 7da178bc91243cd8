import type { Page } from 'playwright-core';
import { findViolations } from '../support/find-violations';

/** By how much the page is wider than its window: whoever reads it at 400% would scroll in two directions. */
export const findOverflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px wider than the window`] : [];
  });

/**
 * Words in pictures that leave the window, or lie half on a bar and half beside it. The picture of a dialog scrolls, and its words are the
 * same as those below it.
 */
export const findLostWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>('main svg text')]
      .filter((text) => {
        const { left, right } = text.getBoundingClientRect();
        const isOutside = left < 0 || right > document.documentElement.clientWidth;
        const bars = text.closest('svg:not([viewBox])')?.querySelectorAll('rect') ?? [];
        const isHalfOn = [...bars].some((bar) => {
          const { left: from, right: to } = bar.getBoundingClientRect();
          return [from, to].some((edge) => left + 1 < edge && edge < right - 1);
        });
        return (isOutside || isHalfOn) && !text.closest('dialog');
      })
      .map((text) => `lost: ${text.textContent}`),
  );

/** What can be pressed but lies in the window under something else, so that no pointer comes to it. What scrolls under the header does not count. */
const findCovered = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...(document.querySelector('dialog[open]') ?? document.body).querySelectorAll<HTMLElement>(
        'a[href], button, summary, input, select, textarea',
      ),
    ]
      .filter((target) => {
        const [box] = [...target.getClientRects()].toSorted((one, other) => other.width - one.width);
        if (!box || !target.checkVisibility({ visibilityProperty: true })) return false;
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return (
          top && !target.contains(top) && !top.closest('label')?.contains(target) && !top.closest('header')
        );
      })
      .map((target) => `covered: ${target.textContent || target.id}`),
  );

/**
 * What forced colours hide, of which axe sees nothing. Under words the browser lays a plate in the colour of the page, unless it is told not
 * to; under marks and words of pictures it lays none. A bar that is not of that colour looks full when it is empty.
 */
const findForced = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (!matchMedia('(forced-colors: active)').matches) return [];
    const plate = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(element);
        if (element.matches('progress')) return backgroundColor !== plate;
        const hasWords = [...element.childNodes].some((node) => node.nodeName === '#text');
        return hasWords && color === plate && forcedColorAdjust !== 'none' && !element.closest('svg, mark');
      })
      .map((element) => `hidden by forced colours: ${element.nodeName} ${element.textContent}`);
  });

/** What axe finds on the screen as it stands, whether it is wider than the window, and what cannot be read or pressed. */
export async function findFaults(page: Page): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const find of [findViolations, findOverflow, findLostWords, findCovered, findForced])
    found.push(...(await find(page)));
  return found;
}
