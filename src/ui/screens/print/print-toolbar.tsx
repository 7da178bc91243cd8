import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { uiText } from '../../../i18n/ui-text';
import { Button, ButtonLink } from '../../kit/button/button';
import { paths, PRINT_NOW, toHref } from '../routes';
import { usePrintCommand } from '../use-print-command';
import styles from './print-screen.module.css';

interface PrintToolbarProps {
  readonly module: string | undefined;
  readonly lesson: string | undefined;
}

/** Typefaces come when a text first needs them; texts and pictures were there before the page was shown. */
const printWhole = () => void document.fonts.ready.then(() => window.print());

/** Prints at once where the print command has led here; not once more when the learner comes back. */
function usePrintNow(): void {
  const navigate = useNavigate();
  const isWanted = useLocation().state === PRINT_NOW;
  useEffect(() => {
    if (!isWanted) return;
    void navigate('.', { replace: true });
    printWhole();
  }, [isWanted, navigate]);
}

/** On screen only: prints, or leads back. In the frame of an LMS the browser's own command would print the page around it. */
export function PrintToolbar({ module, lesson }: PrintToolbarProps) {
  usePrintCommand(printWhole);
  usePrintNow();
  const place = module === undefined ? paths.home : paths.module(module);
  const back = module !== undefined && lesson !== undefined ? paths.lesson(module, lesson) : place;
  return (
    <div className={styles.toolbar}>
      <Button onClick={printWhole}>{uiText('print.print')}</Button>
      <ButtonLink variant="secondary" href={toHref(back)}>
        {uiText('print.back')}
      </ButtonLink>
      <p>{uiText('print.hint')}</p>
    </div>
  );
}
