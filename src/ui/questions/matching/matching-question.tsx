import { useId } from 'react';
import { useBlockText } from '../../text/use-block-text';
import { uiText } from '../../../i18n/ui-text';
import { listInOrder } from '../list-in-order';
import type { QuestionProps } from '../question-props';
import { MatchedTarget } from './matched-target';
import { TargetSelect } from './target-select';
import styles from './matching-question.module.css';

/** One native select per option: it works with every hand, keyboard and screen reader. A list, so that an answer is read with its option. */
export function MatchingQuestion(props: QuestionProps<'matching'>) {
  const { question, namespace, order, answer, onChange, score, isLocked } = props;
  const { rich, plain } = useBlockText(namespace, question.id);
  const id = useId();
  const chosen = new Map(answer?.pairs ?? []);

  const targets = question.targets.map((target) => ({ n: target.n, label: plain(target.id) }));
  const nameTarget = (n: number | undefined) => targets.find((target) => target.n === n)?.label ?? '';

  const match = (option: number, target: number) => {
    const pairs = new Map(chosen);
    if (target === 0) pairs.delete(option);
    else pairs.set(option, target);
    onChange(pairs.size === 0 ? null : { kind: 'matching', pairs: [...pairs].toSorted(([a], [b]) => a - b) });
  };

  return (
    <ul className={styles.rows}>
      {listInOrder(question.options, order).map((option) => {
        const mark = score?.marks.get(option.n);
        return (
          <li key={option.id} className={styles.row} data-mark={mark}>
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
              <TargetSelect
                id={`${id}-${option.id}`}
                chosen={chosen.get(option.n) ?? 0}
                targets={targets}
                onChange={(target) => match(option.n, target)}
              />
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
          </li>
        );
      })}
    </ul>
  );
}
