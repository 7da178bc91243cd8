import { useEffect, useRef } from 'react';
import styles from './reading-line.module.css';

/** How far the lesson is read: a line along the upper edge of the window. A picture of the scroll bar, so it is hidden from screen readers. */
export function ReadingLine() {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const draw = () => {
      frame = 0;
      const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
      const read = scrollHeight > clientHeight ? scrollTop / (scrollHeight - clientHeight) : 0;
      if (line.current) line.current.style.inlineSize = `${100 * Math.min(1, Math.max(0, read))}%`;
    };
    const ask = () => {
      frame ||= requestAnimationFrame(draw);
    };
    draw();
    addEventListener('scroll', ask, { passive: true });
    addEventListener('resize', ask);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', ask);
      removeEventListener('resize', ask);
    };
  }, []);
  return <div ref={line} className={styles.line} aria-hidden="true" />;
}
