import type { ReactNode } from 'react';
import { uiText } from '../../i18n/ui-text';
import { Icon } from '../kit/icon/icon';
import styles from './printed-question.module.css';

interface ExplainedOption {
  readonly id: string;
  readonly letter?: string;
  readonly label: ReactNode;
  /** The reason, or what follows. */
  readonly why: ReactNode;
  readonly isRight?: boolean;
}

/** Options with what is to be said about each; the right ones by sign, word and weight. */
export function ExplainedOptions({ options }: { readonly options: readonly ExplainedOption[] }) {
  return (
    <ul className={styles.explained}>
      {options.map(({ id, letter, label, why, isRight = false }) => (
        <li key={id} className={styles.reason} data-right={isRight || undefined}>
          {letter !== undefined && <span className={styles.letter}>{letter}</span>}
          <div>
            <p className={styles.words}>
              {label}
              {isRight && (
                <span className={styles.right}>
                  {' '}
                  <Icon name="check" /> {uiText('question.mark.right')}
                </span>
              )}
            </p>
            <p className={styles.why}>{why}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
