import { useEffect, useRef } from 'react';
import { formatDay, formatTime, uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import styles from './restore-screen.module.css';

interface RestoreScreenProps {
  /** The platform has nothing, nothing any more of an attempt that was finished, or a record of another attempt. */
  readonly cause: 'empty' | 'finished' | 'other';
  /** When this device kept its record, milliseconds since 1970. */
  readonly keptAt: number | null;
  /** How many lessons are done in what this device kept. */
  readonly lessons: number;
  readonly onAnswer: (isContinued: boolean) => void;
}

/** Before the course: which of two records is meant. Nothing is chosen in advance, and nothing is lost before the answer. */
export function RestoreScreen({ cause, keptAt, lessons, onAnswer }: RestoreScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const at = keptAt ?? 0;
  const values = { day: formatDay(at), time: formatTime(at), count: lessons };
  return (
    <main>
      <h1 ref={heading} tabIndex={-1}>
        {uiText(`restore.${cause}.title`)}
      </h1>
      <p>{uiText(`restore.${cause}.text`)}</p>
      <p>{uiText('restore.kept', values)}</p>
      <div className={styles.ways}>
        <Button onClick={() => onAnswer(true)}>{uiText(`restore.${cause}.continue`)}</Button>
        <Button variant="secondary" onClick={() => onAnswer(false)}>
          {uiText(`restore.${cause}.decline`)}
        </Button>
      </div>
      <p className="fine-print">{uiText(`restore.${cause}.note`)}</p>
    </main>
  );
}
