import { formatQuantity } from '../../text/format-quantity';
import { hasNumber, type Bar, type Segment } from './derive-bars';
import styles from './chart-block.module.css';

interface ChartBarProps {
  readonly bar: Bar;
  /** `%` is written with each number; other units stand once above the chart. */
  readonly unit: string;
  /** Prefix of the ids of the hatchings. */
  readonly patternId: string;
}

/** From the third series on, hatching tells them apart where two colours no longer do. */
export const fillOf = (at: number, patternId: string) => (at < 2 ? {} : { fill: `url(#${patternId}-${at})` });

/** One bar. Widths are SVG attributes in per cent, so that it follows its box; text is not stretched. */
export function ChartBar({ bar, unit, patternId }: ChartBarProps) {
  const isSingle = bar.segments.length === 1;
  return (
    <svg className={`${styles.bar} mirrored`} aria-hidden="true" data-point={bar.isPoint || undefined}>
      {bar.segments.map((segment, at) => (
        <rect
          key={segment.series}
          className={styles.segment}
          data-series={at}
          x={`${segment.start}%`}
          width={`${segment.width}%`}
          y="0"
          height="100%"
          {...fillOf(at, patternId)}
        />
      ))}
      {bar.segments.map((segment, at) =>
        hasNumber(bar, segment) ? (
          <text
            key={segment.series}
            className={styles.number}
            data-series={at}
            data-inside={!isSingle || undefined}
            data-hatched={at >= 2 || undefined}
            x={`${numberPlace(segment, isSingle)}%`}
            dx={isSingle ? 8 : 0}
            y="50%"
            dy="0.35em"
            textAnchor={isSingle ? 'start' : 'middle'}
          >
            {formatQuantity(segment.value, unit.startsWith('%') ? '%' : '')}
          </text>
        ) : null,
      )}
    </svg>
  );
}

const numberPlace = ({ start, width }: Segment, isSingle: boolean) => start + (isSingle ? width : width / 2);
