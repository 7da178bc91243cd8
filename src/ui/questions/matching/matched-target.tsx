import type { OptionMark } from '../../../engine/scoring/answer';
import { uiText } from '../../../i18n/ui-text';
import { Icon } from '../../kit/icon/icon';
import styles from './matching-question.module.css';

interface MatchedTargetProps {
  /** The text of the target chosen. */
  readonly target: string;
  readonly mark: OptionMark | undefined;
}

/** What was chosen for an option, with its mark where there is one. */
export function MatchedTarget({ target, mark }: MatchedTargetProps) {
  return (
    <p className={styles.picked}>
      {mark && <Icon name={mark === 'right' ? 'check' : 'cross'} />}
      <span>
        {target}
        {mark && (
          <span className={styles.word}>
            {uiText(mark === 'right' ? 'question.mark.right' : 'question.mark.wrong')}
          </span>
        )}
      </span>
    </p>
  );
}
