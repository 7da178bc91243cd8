import { useEffect, useState } from 'react';
import type { Drawing } from '../../../content/drawing';
import type { Result } from '../../../content/result';
import { i18n } from '../../../i18n/instance';
import { findLanguage } from '../../../i18n/languages';
import { uiText } from '../../../i18n/ui-text';
import { Notice } from '../../kit/notice/notice';
import type { ShownBlockProps } from '../block-props';
import { FigureFrame } from '../figure-frame';
import { useBlockText } from '../../text/use-block-text';
import { loadDrawing } from './load-drawing';
import styles from './figure-block.module.css';

/** A drawing, fetched when its block is shown; its place is kept free until it is there. */
export function FigureBlock({ block, namespace }: ShownBlockProps<'figure'>) {
  const { rich, plain } = useBlockText(namespace, block.id);
  const [loaded, setLoaded] = useState<Result<Drawing, string> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadDrawing(block.drawing).then((result) => isCurrent && setLoaded(result));
    return () => {
      isCurrent = false;
    };
  }, [block.drawing]);
  const direction = findLanguage(i18n.language)?.direction ?? 'ltr';
  const alt = plain('alt');

  return (
    <FigureFrame title={rich('title')} alt={alt} sources={block.sources}>
      {(titleId, altId) =>
        loaded?.ok === false ? (
          <Notice tone="caution" title={uiText('figure.failed', { alt })} />
        ) : (
          <div
            className={styles.picture}
            data-loading={loaded === null || undefined}
            role="group"
            aria-labelledby={titleId}
            aria-describedby={altId}
          >
            {loaded && <loaded.value.Picture label={plain} titleId={titleId} direction={direction} />}
          </div>
        )
      }
    </FigureFrame>
  );
}
