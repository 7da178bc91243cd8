import { Fragment } from 'react';
import { parseChoices } from '../../../../scorm/options/parse-choices';
import { deriveGuides } from '../../../../scorm/recipes/derive-guide';
import { LMS_IDS, type LmsId } from '../../../../scorm/recipes/recipes';
import { uiText } from '../../../i18n/ui-text';
import { SelectField } from '../../kit/field/select-field';
import { paths, toHref } from '../routes';
import type { PartProps } from './part-props';
import styles from './trainer.module.css';
import { toQuery } from './use-choices';
import { Why } from './why';

/** Which LMS: from it the standard and what is reported follow, unless something else is chosen. */
export function LmsPart(props: PartProps) {
  const { choices, change, errorOf } = props;
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
      {lms && <Recipe {...props} lms={lms} />}
    </section>
  );
}

/** While a choice is wrong, what the recipe says by itself. */
function Recipe({ materials: { offered }, choices, lms }: PartProps & { readonly lms: LmsId }) {
  const wanted = parseChoices(choices, offered);
  const advised = wanted.ok ? wanted : parseChoices({ lms }, offered);
  return (
    <div className={styles.why}>
      {advised.ok &&
        deriveGuides(lms, advised.value, offered).map((guide) => (
          <Fragment key={guide.profile}>
            <p>
              <Why lms={lms} guide={guide} />
            </p>
            <p className="fine-print">{uiText(`trainer.basis.${guide.basis}`)}</p>
          </Fragment>
        ))}
      <p>
        <a href={toHref(`${paths.trainerGuide}?${toQuery(choices)}`)}>{uiText('trainer.lms.guide')}</a>
      </p>
    </div>
  );
}
