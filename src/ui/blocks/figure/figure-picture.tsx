import type { Drawing } from '../../../content/drawing';
import { i18n } from '../../../i18n/instance';
import { findLanguage } from '../../../i18n/languages';
import styles from './figure-block.module.css';

interface FigurePictureProps {
  /** Undefined while it is on its way: its place is kept free. */
  readonly drawing: Drawing | undefined;
  readonly label: (id: string) => string;
  readonly titleId: string;
  readonly altId: string;
}

/** The place of a drawing in its figure, with its name and description. */
export function FigurePicture({ drawing, label, titleId, altId }: FigurePictureProps) {
  const direction = findLanguage(i18n.language)?.direction ?? 'ltr';
  return (
    <div
      className={styles.picture}
      data-loading={drawing === undefined || undefined}
      role="group"
      aria-labelledby={titleId}
      aria-describedby={altId}
    >
      {drawing && <drawing.Picture label={label} titleId={titleId} direction={direction} />}
    </div>
  );
}
