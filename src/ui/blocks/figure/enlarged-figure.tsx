import { useId, useState } from 'react';
import type { Drawing } from '../../../content/drawing';
import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Dialog } from '../../kit/dialog/dialog';
import { Icon } from '../../kit/icon/icon';
import { ScrollArea } from '../../kit/scroll-area/scroll-area';
import { FigurePicture } from './figure-picture';
import styles from './figure-block.module.css';

interface EnlargedFigureProps {
  readonly drawing: Drawing;
  readonly label: (id: string) => string;
  readonly title: string;
  readonly alt: string;
}

/** A button that shows the drawing as large as the window; on a phone it is larger than that, and can be moved about. */
export function EnlargedFigure({ drawing, label, title, alt }: EnlargedFigureProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const [titleId, altId] = [`${id}-title`, `${id}-alt`];
  return (
    <>
      <div className={styles.enlarge}>
        <Button variant="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <Icon name="search" /> {uiText('figure.enlarge')}
        </Button>
      </div>
      <Dialog
        isOpen={isOpen}
        full
        title={title}
        closeLabel={uiText('common.close')}
        onClose={() => setOpen(false)}
      >
        <p id={titleId} hidden>
          {title}
        </p>
        <p id={altId} hidden>
          {alt}
        </p>
        <ScrollArea label={title}>
          <div className={styles.large}>
            <FigurePicture drawing={drawing} label={label} titleId={titleId} altId={altId} />
          </div>
        </ScrollArea>
      </Dialog>
    </>
  );
}
