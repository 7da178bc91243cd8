import type { ReactNode } from 'react';
import { uiText } from '../../i18n/ui-text';
import type { Exercise } from './exercise';
import styles from './exercise-frame.module.css';

interface ExerciseFrameProps {
  readonly exercise: Exercise;
  /** What kind of exercise it is, in words. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A numbered exercise between two rules; its number leads to the answer. */
export function ExerciseFrame({ exercise, label, children }: ExerciseFrameProps) {
  const { number, id, answerId } = exercise;
  return (
    <div id={id} tabIndex={-1} className={styles.exercise} data-exercise={number}>
      <p className={styles.label}>
        <a href={`#${answerId}`}>{uiText('print.exercise', { number })}</a> <span>{label}</span>
      </p>
      {children}
    </div>
  );
}

interface AnswerFrameProps {
  readonly exercise: Exercise;
  /** The answer itself, where a few signs can tell it: a letter, a figure. */
  readonly brief?: string;
  readonly children: ReactNode;
}

/** What is to be said to an exercise, at the end; its number leads back. */
export function AnswerFrame({ exercise, brief, children }: AnswerFrameProps) {
  const { number, id, answerId } = exercise;
  return (
    <div id={answerId} tabIndex={-1} className={styles.answer} data-answer={number}>
      <p className={styles.label}>
        <a href={`#${id}`}>{uiText('print.exercise', { number })}</a>{' '}
        {brief !== undefined && <strong>{brief}</strong>}
      </p>
      {children}
    </div>
  );
}
