import { useId, useState } from 'react';
import type { BlockOf } from '../../../content/types';
import type { BlockText } from '../../text/use-block-text';
import { ChartBar } from './chart-bar';
import { deriveBars } from './derive-bars';
import { writeReading } from './write-reading';
import styles from './chart-block.module.css';

interface ChartRowsProps {
  readonly block: BlockOf<'chart'>;
  readonly text: BlockText;
  /** Prefix of the ids of the hatchings. */
  readonly patternId: string;
}

/** The bars as a group of radio buttons, for touch, mouse and keyboard alike: the one that is chosen is read out in words below. */
export function ChartRows({ block, text, patternId }: ChartRowsProps) {
  const name = useId();
  const [chosen, setChosen] = useState(block.point ?? block.rows[0]?.id);
  const read = (row: string) => writeReading(block, row, text.plain);
  return (
    <>
      {deriveBars(block).map((bar) => (
        <label key={bar.row} className={styles.pick}>
          <input type="radio" name={name} checked={bar.row === chosen} onChange={() => setChosen(bar.row)} />
          <span className={styles.row} data-point={bar.isPoint || undefined}>
            <span>{text.plain(bar.row)}</span>
            <ChartBar bar={bar} unit={text.plain('unit')} patternId={patternId} />
          </span>
          <span className="visually-hidden">{read(bar.row)}</span>
        </label>
      ))}
      {/* A screen reader hears it with the button already. */}
      {chosen !== undefined && (
        <p className={styles.reading} aria-hidden="true">
          <strong>{text.plain(chosen)}</strong> {read(chosen)}
        </p>
      )}
    </>
  );
}
