import { useId, type ReactNode } from 'react';
import type { SourceId } from '../../content/ids';
import { BlockSection } from './block-section';
import { SourceLine } from './source-line';
import styles from './figure-frame.module.css';

interface FigureFrameProps {
  /** The finding, above the picture. */
  readonly title: ReactNode;
  /** What a reader who cannot see the picture needs of it. */
  readonly alt: string;
  /** Breaks out of the reading column. */
  readonly isWide?: boolean;
  readonly sources?: readonly SourceId[] | undefined;
  /** What stands under the picture. */
  readonly below?: ReactNode;
  /** The picture, given the ids of its name and of its description. */
  readonly children: (titleId: string, altId: string) => ReactNode;
}

/** A figure as in a good report: the finding as title, the picture, the source. */
export function FigureFrame({ title, alt, isWide = false, sources, below, children }: FigureFrameProps) {
  const id = useId();
  const [titleId, altId] = [`${id}-title`, `${id}-alt`];
  return (
    <BlockSection layout={isWide ? 'wide' : 'figure'}>
      <figure className={styles.frame}>
        <figcaption id={titleId} className={styles.title}>
          {title}
        </figcaption>
        {children(titleId, altId)}
        <p id={altId} className="visually-hidden">
          {alt}
        </p>
        {below}
        <SourceLine sources={sources} />
      </figure>
    </BlockSection>
  );
}
