import texts from '../../locales/en/trainer.json' with { type: 'json' };
import { fillText } from '../fill-text';
import { nameStandard } from '../profiles/name-standard';
import type { Guide } from './derive-guide';
import type { LmsId } from './recipes';

/** How to bring a package into an LMS, in plain English, for the terminal. */
export function describeGuide(lms: LmsId, guide: Guide): string {
  const { profile, tries, advice, basis, steps, settings } = guide;
  const values = { chosen: nameStandard(profile) ?? '', tries: tries ?? '' };
  const reasons = [
    ...advice.map((id) => fillText(texts[`trainer.advice.${id}`], values)),
    texts[`trainer.why.${lms}`],
    texts[`trainer.basis.${basis}`],
  ];
  const lines = [
    ...steps.map((id) => texts[`trainer.step.${id}`]),
    ...settings.map((id) => fillText(texts[`trainer.setting.${id}`], values)),
  ];
  return [
    `${texts[`trainer.lms.${lms}`]}: ${reasons.join(' ')}`,
    ...lines.map((line, at) => `  ${at + 1}. ${line}`),
  ].join('\n');
}
