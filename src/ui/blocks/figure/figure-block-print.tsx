import type { Drawing } from '../../../content/drawing';
import { useBlockText } from '../../text/use-block-text';
import type { ShownBlockProps } from '../block-props';
import { FigureFrame } from '../figure-frame';
import { FigurePicture } from './figure-picture';

interface FigureBlockPrintProps extends ShownBlockProps<'figure'> {
  /** Fetched beforehand: nothing may be on its way while the page is printed. */
  readonly drawing: Drawing | undefined;
}

/** A drawing that is there at once. */
export function FigureBlockPrint({ block, namespace, drawing }: FigureBlockPrintProps) {
  const { rich, plain } = useBlockText(namespace, block.id);
  return (
    <FigureFrame title={rich('title')} alt={plain('alt')} sources={block.sources}>
      {(titleId, altId) => <FigurePicture drawing={drawing} label={plain} titleId={titleId} altId={altId} />}
    </FigureFrame>
  );
}
