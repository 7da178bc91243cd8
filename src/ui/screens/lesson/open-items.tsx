import type { MouseEvent } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { Notice } from '../../kit/notice/notice';
import type { LessonItem } from './list-items';

const WORDS = {
  estimate: 'lesson.openEstimate',
  decision: 'lesson.openDecision',
  question: 'lesson.openQuestion',
} as const;

interface OpenItemsProps {
  readonly items: readonly LessonItem[];
  /** The address of the lesson itself: the links stay links when opened elsewhere. */
  readonly href: string;
}

/** Says what a lesson still asks for, and leads there. */
export function OpenItems({ items, href }: OpenItemsProps) {
  const jump = (event: MouseEvent, block: string) => {
    event.preventDefault();
    const element = document.getElementById(`block-${block}`);
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  };
  return (
    <Notice tone="caution" title={uiText('lesson.openTitle', { count: items.length })}>
      <ul>
        {items.map((item) => (
          <li key={item.n}>
            <a href={href} onClick={(event) => jump(event, item.block)}>
              {uiText(WORDS[item.kind])}
            </a>
          </li>
        ))}
      </ul>
      <p>{uiText('lesson.openHint')}</p>
    </Notice>
  );
}
