import { uiText } from '../../../i18n/ui-text';
import { Notice } from '../../kit/notice/notice';
import type { ShownBlockProps } from '../block-props';
import { FigureFrame } from '../figure-frame';
import { useBlockText } from '../../text/use-block-text';
import { EnlargedFigure } from './enlarged-figure';
import { FigurePicture } from './figure-picture';
import { useDrawing } from './use-drawing';

/** A drawing, fetched when its block is shown; its place is kept free until it is there. */
export function FigureBlock({ block, namespace }: ShownBlockProps<'figure'>) {
  const { rich, plain } = useBlockText(namespace, block.id);
  const loaded = useDrawing(block.drawing);
  const alt = plain('alt');

  return (
    <FigureFrame
      title={rich('title')}
      alt={alt}
      sources={block.sources}
      below={
        loaded?.ok && <EnlargedFigure drawing={loaded.value} label={plain} title={plain('title')} alt={alt} />
      }
    >
      {(titleId, altId) =>
        loaded?.ok === false ? (
          <Notice tone="caution" title={uiText('figure.failed', { alt })} />
        ) : (
          <FigurePicture drawing={loaded?.value} label={plain} titleId={titleId} altId={altId} />
        )
      }
    </FigureFrame>
  );
}
