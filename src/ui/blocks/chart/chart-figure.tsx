import { useId, type ReactNode } from 'react';
import { uiText } from '../../../i18n/ui-text';
import { useBlockText } from '../../text/use-block-text';
import type { ShownBlockProps } from '../block-props';
import { FigureFrame } from '../figure-frame';
import { ChartBar, fillOf } from './chart-bar';
import { ChartRows } from './chart-rows';
import { deriveBars } from './derive-bars';
import styles from './chart-block.module.css';

interface ChartFigureProps extends ShownBlockProps<'chart'> {
  /** On paper nothing can be chosen: the chart is one picture there. */
  readonly isPrinted?: boolean;
  readonly below: ReactNode;
}

/** Bars from zero: the finding as title, each bar labelled, the point in copper. */
export function ChartFigure({ block, namespace, isPrinted = false, below }: ChartFigureProps) {
  const text = useBlockText(namespace, block.id);
  const patternId = useId();
  const unit = text.plain('unit');
  return (
    <FigureFrame
      title={text.rich('title')}
      alt={text.plain('alt')}
      isWide
      sources={block.sources}
      below={below}
    >
      {(titleId, altId) => (
        <div
          role={isPrinted ? 'img' : 'group'}
          aria-labelledby={titleId}
          aria-describedby={altId}
          className={styles.chart}
        >
          <Hatchings id={patternId} />
          <p className={styles.unit}>{uiText('block.chart.inUnit', { unit })}</p>
          {block.series.length > 1 && (
            <ul className={styles.key}>
              {block.series.map((series, at) => (
                <li key={series}>
                  <svg className={styles.swatch}>
                    <rect
                      className={styles.segment}
                      data-series={at}
                      width="100%"
                      height="100%"
                      {...fillOf(at, patternId)}
                    />
                  </svg>
                  {text.plain(series)}
                </li>
              ))}
            </ul>
          )}
          {isPrinted ? (
            deriveBars(block).map((bar) => (
              <div key={bar.row} className={styles.row} data-point={bar.isPoint || undefined}>
                <span>{text.plain(bar.row)}</span>
                <ChartBar bar={bar} unit={unit} patternId={patternId} />
              </div>
            ))
          ) : (
            <ChartRows block={block} text={text} patternId={patternId} />
          )}
        </div>
      )}
    </FigureFrame>
  );
}

function Hatchings({ id }: { readonly id: string }) {
  return (
    <svg width="0" height="0" className={styles.patterns}>
      <defs>
        <pattern
          id={`${id}-2`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={styles.hatch} d="M3.5 0v7" />
        </pattern>
        <pattern
          id={`${id}-3`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <path className={styles.hatch} data-second="" d="M3.5 0v7" />
        </pattern>
      </defs>
    </svg>
  );
}
