import type { OptionMark } from '../../engine/scoring/answer';
import { uiText } from '../../i18n/ui-text';
import type { ChoiceMark } from '../kit/choice/choice';

/** How an option that could be picked is shown once it is marked; nothing for one that was rightly left. */
export function showOptionMark(mark: OptionMark | undefined): ChoiceMark | undefined {
  switch (mark) {
    case 'right':
      return { tone: 'good', icon: 'check', word: uiText('question.mark.right') };
    case 'wrong':
      return { tone: 'bad', icon: 'cross', word: uiText('question.mark.wrong') };
    case 'missed':
      return { tone: 'good', icon: 'lesson-done', word: uiText('question.mark.missed') };
    case 'idle':
    case undefined:
      return undefined;
  }
}
