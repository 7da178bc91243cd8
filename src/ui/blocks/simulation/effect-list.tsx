import type { SimulationDecision } from '../../../content/types';
import { uiText } from '../../../i18n/ui-text';
import { Disclosure } from '../../kit/disclosure/disclosure';
import { formatChange } from '../../text/format-change';
import type { Purchase } from './purchase';
import styles from './simulation-block.module.css';

interface EffectListProps {
  readonly purchase: Purchase;
  readonly effects: SimulationDecision['options'][number]['effects'];
}

/** What an option moves in the model, so that nobody has to believe the picture. */
export function EffectList({ purchase: { text, read }, effects }: EffectListProps) {
  if (effects.length === 0) return <p className="fine-print">{uiText('simulation.noEffect')}</p>;
  return (
    <Disclosure quiet summary={uiText('simulation.effects')}>
      <ul className={styles.effects}>
        {effects.map((effect) => (
          <li key={effect.n}>
            {uiText('simulation.effect', {
              lever: text.plain(`lever.${effect.lever}`),
              change: formatChange(read(effect)),
              unit: text.plain(`lever.${effect.lever}.unit`),
            })}
          </li>
        ))}
      </ul>
      <p className="fine-print">{uiText('simulation.assumed')}</p>
    </Disclosure>
  );
}
