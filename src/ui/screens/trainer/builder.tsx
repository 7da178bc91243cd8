import type { Choices } from '../../../../scorm/options/choices';
import { parseChoices } from '../../../../scorm/options/parse-choices';
import { uiText } from '../../../i18n/ui-text';
import { Notice } from '../../kit/notice/notice';
import { ContentPart } from './content-part';
import { describeError } from './describe-choice';
import type { Materials } from './load-materials';
import { LmsPart } from './lms-part';
import { MorePart } from './more-part';
import type { PartProps } from './part-props';
import { Result } from './result';
import styles from './trainer.module.css';
import { useChoices } from './use-choices';

/** The form on one side, what comes of it on the other. */
export function Builder({ materials }: { readonly materials: Materials }) {
  const { choices, change, strays } = useChoices();
  const wanted = parseChoices(choices, materials.offered);
  /** Looked at one by one: each field that is wrong says so, not only the first. */
  const errorOf = (field: keyof Choices): string | undefined => {
    const alone = parseChoices({ [field]: choices[field], split: choices.split }, materials.offered);
    return alone.ok ? undefined : describeError(alone.error);
  };
  const parts: PartProps = { materials, choices, change, errorOf };
  return (
    <div className={styles.builder}>
      <div className={styles.form}>
        {strays.length > 0 && (
          <Notice tone="caution" title={uiText('trainer.wrong.strays', { names: strays.join(', ') })} />
        )}
        <LmsPart {...parts} />
        <ContentPart {...parts} />
        <MorePart {...parts} />
      </div>
      <Result materials={materials} choices={choices} wanted={wanted.ok ? wanted.value : []} />
    </div>
  );
}
