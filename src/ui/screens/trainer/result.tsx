import type { Choices } from '../../../../scorm/options/choices';
import { checkState } from '../../../../scorm/check-state';
import type { PackageOptions } from '../../../content/package-options';
import { uiText } from '../../../i18n/ui-text';
import { Notice } from '../../kit/notice/notice';
import type { Materials } from './load-materials';
import { Making } from './making';
import { Parts } from './parts';
import { Share } from './share';
import { Summary } from './summary';
import styles from './trainer.module.css';

interface ResultProps {
  readonly materials: Materials;
  readonly choices: Choices;
  /** One entry a package; none while a choice is wrong. */
  readonly wanted: readonly PackageOptions[];
}

/** What comes of the choices: a summary, the package itself, a link to do it again. */
export function Result({ materials, choices, wanted }: ResultProps) {
  const isLarge = wanted.some((options) => !checkState(options, materials.course).ok);
  const isRight = wanted.length > 0 && !isLarge;
  return (
    <section className={styles.result}>
      <h2>{uiText('trainer.sum')}</h2>
      <div role="status">
        {wanted.length === 0 && <Notice tone="caution" title={uiText('trainer.wrong.sum')} />}
        {isLarge && (
          <Notice tone="caution" title={uiText('trainer.failed.large')}>
            <p>{uiText('trainer.failed.large.text')}</p>
          </Notice>
        )}
      </div>
      {isRight && <Summary materials={materials} wanted={wanted} />}
      {isRight && <Making materials={materials} wanted={wanted} isSplit={choices.split === true} />}
      <Parts materials={materials} />
      {isRight && <Share choices={choices} />}
    </section>
  );
}
