import type { Guide } from '../../../../scorm/recipes/derive-guide';
import type { LmsId } from '../../../../scorm/recipes/recipes';
import { uiText } from '../../../i18n/ui-text';
import { nameProfile } from './describe-choice';

interface WhyProps {
  readonly lms: LmsId;
  readonly guide: Guide;
}

/** Why the recipe is as it is; before that, where the package is not like it, what it advises against. */
export function Why({ lms, guide: { advice, profile } }: WhyProps) {
  const chosen = nameProfile(profile);
  const sentences = advice.map((id) => uiText(`trainer.advice.${id}`, { chosen }));
  return [...sentences, uiText(`trainer.why.${lms}`)].join(' ');
}
