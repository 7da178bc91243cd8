import type { Page } from 'playwright-core';

/** CSS pixels: WCAG 2.2, 2.5.8; and what the course promises for the controls of a question. */
const LEAST = { anywhere: 24, inQuestions: 44 };

/**
 * Controls that are smaller than a finger needs, or partly under the next one. Links and terms in a line of other words may be as high
 * as the line (2.5.8, *Inline*); an option may be picked anywhere in its label.
 */
export const findSmallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(({ anywhere, inQuestions }) => {
    const scope = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
    const controls = [
      ...scope.querySelectorAll('a[href], button, [role=button], input, select, textarea, summary'),
    ].filter((control) => control.checkVisibility({ visibilityProperty: true }));
    const targets = controls.map(
      (control) => (control instanceof HTMLInputElement && control.closest('label')) || control,
    );
    const isInLine = (control: Element): boolean => {
      if (getComputedStyle(control).display !== 'inline') return false;
      let block = control.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const own = control.textContent.trim();
      return block !== null && /\p{L}/u.test(block.textContent.replace(own, ''));
    };
    /** From its top to its end, or to where the next one lies over it. */
    const measureHeight = (lines: readonly DOMRect[], next: Element | undefined): number => {
      const heights = lines.map(({ top, bottom, left, right }) => {
        const over = [...(next?.getClientRects() ?? [])].find(
          (rect) => rect.top > top && rect.top < bottom && rect.left < right && rect.right > left,
        );
        return (over?.top ?? bottom) - top;
      });
      return Math.min(...heights);
    };
    return targets.flatMap((target, at) => {
      if (isInLine(target)) return [];
      const next = targets[at + 1];
      const height = measureHeight(
        [...target.getClientRects()],
        next && !target.contains(next) ? next : undefined,
      );
      const { width } = target.getBoundingClientRect();
      const isInQuestion = target.closest('form:has(fieldset)') !== null && !target.matches('[role=button]');
      const least = isInQuestion ? inQuestions : anywhere;
      // Half a pixel is what rounding makes of a size in rem.
      return Math.min(width, height) >= least - 0.5
        ? []
        : [
            `${target.textContent.trim() || target.getAttribute('aria-label') || target.tagName}: ${Math.round(width)} × ${Math.round(height)}`,
          ];
    });
  }, LEAST);
