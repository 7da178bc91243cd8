import texts from '../../locales/en/trainer.json' with { type: 'json' };
import { findRecipe, type LmsId } from './recipes';

/** A recipe in plain English, for the terminal. */
export function describeRecipe(lms: LmsId): string {
  const { basis, steps, settings } = findRecipe(lms);
  const lines = [
    ...steps.map((id) => texts[`trainer.step.${id}`]),
    ...settings.map((id) => texts[`trainer.setting.${id}`]),
  ];
  return [
    `${texts[`trainer.lms.${lms}`]}: ${texts[`trainer.why.${lms}`]} ${texts[`trainer.basis.${basis}`]}`,
    ...lines.map((line, at) => `  ${at + 1}. ${line}`),
  ].join('\n');
}
