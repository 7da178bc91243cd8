import { findRecipe, LMS_IDS } from '../../../../scorm/recipes/recipes';
import { uiText } from '../../../i18n/ui-text';
import { SelectField } from '../../kit/field/select-field';
import { paths, toHref } from '../routes';
import type { PartProps } from './part-props';
import styles from './trainer.module.css';
import { toQuery } from './use-choices';

/** Which LMS: from it the standard and what is reported follow, unless something else is chosen. */
export function LmsPart({ choices, change, errorOf }: PartProps) {
  const lms = LMS_IDS.find((id) => id === choices.lms);
  return (
    <section className={styles.part}>
      <h2>{uiText('trainer.lms')}</h2>
      <SelectField
        label={uiText('trainer.lms.label')}
        options={LMS_IDS.map((id) => ({ value: id, label: uiText(`trainer.lms.${id}`) }))}
        value={choices.lms ?? 'other'}
        error={errorOf('lms')}
        onChange={(id) => change({ lms: id, profiles: undefined, reporting: undefined })}
      />
      {lms && (
        <div className={styles.why}>
          <p>{uiText(`trainer.why.${lms}`)}</p>
          <p className={styles.quiet}>{uiText(`trainer.basis.${findRecipe(lms).basis}`)}</p>
          <p>
            <a href={toHref(`${paths.trainerGuide}?${toQuery(choices)}`)}>{uiText('trainer.lms.guide')}</a>
          </p>
        </div>
      )}
    </section>
  );
}
