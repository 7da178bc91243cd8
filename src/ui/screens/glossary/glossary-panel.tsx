import { createContext, useContext, useState, type ReactNode } from 'react';
import type { TermId } from '../../../content/ids';
import { uiText } from '../../../i18n/ui-text';
import { Dialog } from '../../kit/dialog/dialog';
import { fetchPart } from '../fetch-view';

const Terms = fetchPart(async () => (await import('./terms')).Terms);

interface GlossaryPanelAccess {
  /** Opens the panel at a term. */
  readonly openTerm: (term: TermId) => void;
  /** Opens the panel at its beginning. */
  readonly open: () => void;
}

const GlossaryPanelContext = createContext<GlossaryPanelAccess>({ openTerm: () => {}, open: () => {} });

export const useGlossaryPanel = (): GlossaryPanelAccess => useContext(GlossaryPanelContext);

/** The glossary beside any screen. */
export function GlossaryPanelProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<TermId | 'all' | null>(null);
  const access = { openTerm: (term: TermId) => setShown(term), open: () => setShown('all') };
  return (
    <GlossaryPanelContext value={access}>
      {children}
      <Dialog
        side
        isOpen={shown !== null}
        title={uiText('glossary.title')}
        closeLabel={uiText('common.close')}
        onClose={() => setShown(null)}
      >
        {shown !== null && <Terms wanted={shown} />}
      </Dialog>
    </GlossaryPanelContext>
  );
}
