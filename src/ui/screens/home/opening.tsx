import { drawing } from '../../../../assets/shared/copper-loop';
import styles from './home-screen.module.css';

/** The course's picture: a circuit trace that becomes a loop. Decoration, so it is hidden from assistive technology. */
export function Opening({ direction }: { readonly direction: 'ltr' | 'rtl' }) {
  return (
    <div className={styles.picture}>
      <drawing.Picture label={() => ''} titleId="" direction={direction} />
    </div>
  );
}
