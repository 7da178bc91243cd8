import type { Root } from 'react-dom/client';
import { ElsewhereScreen } from '../ui/screens/elsewhere/elsewhere-screen';
import type { TabClaim } from './tab-claim';

/** Asks whether to go on in this tab; resolves when it has the course. */
export async function continueHere(page: Root, tab: Pick<TabClaim, 'takeOver'>): Promise<void> {
  await new Promise<void>((resolve) => {
    page.render(<ElsewhereScreen onContinue={resolve} />);
  });
  await tab.takeOver();
}
