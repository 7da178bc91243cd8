import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { uiText } from '../../i18n/ui-text';

let last: string | null = null;

interface ScreenHeadingProps {
  /** The name of the screen, for the window's title. */
  readonly title: string;
  /** Names a step within the screen (a question of a quiz), which takes the focus like a screen of its own. */
  readonly step?: string | undefined;
  readonly className?: string | undefined;
}

/**
 * The heading of a screen. It takes the focus when the screen replaces another, so that keyboard and screen reader begin at its top;
 * not at the first screen, and not when only the language changes.
 */
export function ScreenHeading({ title, step = '', className }: ScreenHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const here = `${pathname} ${step}`;
    const isFirst = last === null;
    if (last === here) return;
    last = here;
    if (isFirst) return;
    globalThis.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [pathname, step]);
  useEffect(() => {
    document.title = uiText('common.windowTitle', { title });
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {title}
    </h1>
  );
}
