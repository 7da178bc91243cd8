import type { ReactNode } from 'react';
import type { DrawingProps } from '../../src/content/drawing';
import { Canvas } from './canvas';
import styles from './drawing.module.css';
import { PAD, type Trace } from './traces';

interface BoardProps extends Pick<DrawingProps, 'titleId' | 'direction'> {
  readonly height: number;
  /** Other traces of the board: they run with the copper one, bend at 45° and end in a pad, or at the edge. */
  readonly quiet: readonly Trace[];
  /** What the copper trace leads to. */
  readonly children: ReactNode;
  /** The one to look at. */
  readonly copper: Trace;
}

const WIDTH = 1200;

/** A picture that opens the course or a module: a circuit board on which one trace becomes a loop. It has no words. */
export const Board = ({ height, titleId, direction, quiet, children, copper }: BoardProps) => (
  <Canvas
    width={WIDTH}
    height={height}
    titleId={titleId}
    direction={direction}
    wide
    picture={
      <>
        <g className={styles.hair}>
          {quiet.map((trace) => (
            <Line key={trace.d} {...trace} />
          ))}
        </g>
        <g className={styles.quiet}>{children}</g>
        <g className={styles.copper}>
          <Line {...copper} />
        </g>
      </>
    }
  />
);

const Line = ({ d, pads }: Trace) => (
  <>
    <path d={d} />
    {pads?.map(([x, y]) => (
      <circle key={`${x} ${y}`} className={styles.pad} cx={x} cy={y} r={PAD} />
    ))}
  </>
);
