import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** What is wrong with how a control shows that it has the focus, each in words; empty where nothing is. */
    judgeFocus: {
      readonly ring: (control: Element) => string[];
      readonly sight: (control: Element) => string[];
    };
  }
}

/** Runs in the page. */
function defineJudges(): void {
  const readColour = (text: string): number[] => (text.match(/[\d.]+/g) ?? []).map(Number);
  /** Relative luminance, 0 to 1 (WCAG 2.2, definition). */
  const measureLight = (colour: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const readGround = (element: Element | null): number[] => {
    for (let around = element; around; around = around.parentElement) {
      const colour = readColour(getComputedStyle(around).backgroundColor);
      if ((colour[3] ?? 1) === 1) return colour;
    }
    return [255, 255, 255];
  };
  window.judgeFocus = {
    // The ring of an option is drawn around its row.
    ring: (control) => {
      const ring = [control, control.parentElement, control.parentElement?.parentElement]
        .flatMap((each) => each ?? [])
        .find((each) => getComputedStyle(each).outlineStyle !== 'none');
      if (!ring) return ['shows no focus'];
      const { outlineWidth, outlineColor } = getComputedStyle(ring);
      const [darker = 0, lighter = 0] = [readColour(outlineColor), readGround(ring.parentElement)]
        .map(measureLight)
        .toSorted((one, other) => one - other);
      const contrast = (lighter + 0.05) / (darker + 0.05);
      return parseFloat(outlineWidth) >= 2 && contrast >= 3
        ? []
        : [`shows its focus by ${outlineWidth} at ${contrast.toFixed(1)} to 1`];
    },
    // Of what is high there may be room for a part alone.
    sight: (control) => {
      const target = (control instanceof HTMLInputElement && control.closest('label')) || control;
      const isSeen = [...target.getClientRects()].some(({ x, width, top, bottom, height }) => {
        const shown = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
        const at = height > innerHeight / 2 ? shown : top + Math.min(height / 2, 12);
        const hit = document.elementFromPoint(x + Math.min(width / 2, 12), at);
        return (
          hit !== null && (target.contains(hit) || hit.contains(target)) && !hit.matches('html, body, main')
        );
      });
      return isSeen ? [] : ['has the focus out of sight'];
    },
  };
}

/**
 * Gives the page as it stands its judges: a ring of at least 2 px and 3 to 1 against its ground (WCAG 2.2, 1.4.11 and 2.4.7), and
 * where a control begins is seen, in the window and under nothing else (stricter than 2.4.11: not hidden entirely).
 */
export const installJudges = (page: Page): Promise<void> => page.evaluate(defineJudges);
