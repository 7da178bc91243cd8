import type { ReactNode } from 'react';
import type { Drawing } from '../../src/content/drawing';
import { Canvas } from './canvas';
import styles from './drawing.module.css';
import { PAD, type Trace } from './traces';

interface Board {
  /** In units of the picture, which is 1,200 wide. */
  readonly height?: number;
  /** Other traces of the board: they run with the copper one, bend at 45° and end in a pad, or at the edge. */
  readonly quiet: readonly Trace[];
  /** The one to look at. */
  readonly copper: Trace;
  /** What the copper trace leads to. */
  readonly things: ReactNode;
}

/** A picture that opens the course or a module: a circuit board on which one trace becomes a loop. It has no words. */
export function createBoard({ height = 320, quiet, copper, things }: Board): Drawing {
  const picture = (
    <>
      <g className={styles.hair}>
        {quiet.map((trace) => (
          <Line key={trace.d} {...trace} />
        ))}
      </g>
      <g className={styles.quiet}>{things}</g>
      <g className={styles.copper}>
        <Line {...copper} />
      </g>
    </>
  );
  return {
    labels: [],
    Picture: ({ titleId, direction }) => (
      <Canvas width={1200} height={height} titleId={titleId} direction={direction} picture={picture} wide />
    ),
  };
}

const Line = ({ d, pads }: Trace) => (
  <>
    <path d={d} />
    {pads?.map(([x, y]) => (
      <circle key={`${x} ${y}`} className={styles.pad} cx={x} cy={y} r={PAD} />
    ))}
  </>
);
