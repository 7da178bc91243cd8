import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import type { UiKey } from '../../i18n/ui-namespaces';
import { uiText } from '../../i18n/ui-text';
import { PRINT_NOW, toHref } from './routes';
import { usePrintCommand } from './use-print-command';

interface PrintLinkProps {
  /** Path of the print edition. */
  readonly path: string;
  readonly label: UiKey;
}

/** Leads to the print edition of what is shown; the print command of the keyboard opens it, too, and prints it. */
export function PrintLink({ path, label }: PrintLinkProps) {
  const navigate = useNavigate();
  usePrintCommand(useCallback(() => void navigate(path, { state: PRINT_NOW }), [navigate, path]));
  return <a href={toHref(path)}>{uiText(label)}</a>;
}
