import { findLanguage } from '../../../i18n/languages';
import { useLanguage } from '../../../i18n/use-language';
import { useDrawing } from '../../blocks/figure/use-drawing';
import styles from './module-screen.module.css';

/** The picture that opens a module. Decoration: its place is kept free until it is there, and stays so where it cannot be had. */
export function OpeningPicture({ module }: { readonly module: string }) {
  const drawing = useDrawing(`${module}/opening`);
  const direction = findLanguage(useLanguage())?.direction ?? 'ltr';
  return (
    <div className={styles.picture}>
      {drawing?.ok && <drawing.value.Picture label={() => ''} titleId="" direction={direction} />}
    </div>
  );
}
