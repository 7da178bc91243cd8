import { useId } from 'react';
import { useBlockText } from '../../blocks/use-block-text';
import { uiText } from '../../../i18n/ui-text';
import { listInOrder } from '../list-in-order';
import type { QuestionProps } from '../question-props';
import { MatchedTarget } from './matched-target';
import styles from './matching-question.module.css';

/** One native select per option: it works with every hand, keyboard and screen reader. */
export function MatchingQuestion(props: QuestionProps<'matching'>) {
  const { question, namespace, order, answer, onChange, score, isLocked } = props;
  const { rich, plain } = useBlockText(namespace, question.id);
  const id = useId();
  const chosen = new Map(answer?.pairs ?? []);

  const nameTarget = (n: number | undefined) =>
    question.targets.flatMap((target) => (target.n === n ? plain(target.id) : [])).join('');

  const match = (option: number, target: number) => {
    const pairs = new Map(chosen);
    if (target === 0) pairs.delete(option);
    else pairs.set(option, target);
    onChange(pairs.size === 0 ? null : { kind: 'matching', pairs: [...pairs].toSorted(([a], [b]) => a - b) });
  };

  return (
    <div className={styles.rows}>
      {listInOrder(question.options, order).map((option) => {
        const mark = score?.marks.get(option.n);
        return (
          <div key={option.id} className={styles.row} data-mark={mark}>
            {isLocked ? (
              <p className={styles.label}>{plain(option.id)}</p>
            ) : (
              <label htmlFor={`${id}-${option.id}`} className={styles.label}>
                {plain(option.id)}
              </label>
            )}
            {isLocked ? (
              <MatchedTarget target={nameTarget(chosen.get(option.n))} mark={mark} />
            ) : (
              <select
                id={`${id}-${option.id}`}
                className={styles.select}
                value={chosen.get(option.n) ?? 0}
                onChange={(event) => match(option.n, Number(event.currentTarget.value))}
              >
                <option value={0}>{uiText('question.matching.pick')}</option>
                {question.targets.map((target) => (
                  <option key={target.id} value={target.n}>
                    {plain(target.id)}
                  </option>
                ))}
              </select>
            )}
            {score && (
              <div className={styles.why}>
                {mark === 'wrong' && (
                  <p className={styles.right}>
                    {uiText('question.matching.right', { target: plain(option.target) })}
                  </p>
                )}
                <p>{rich(`${option.id}.why`)}</p>
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
