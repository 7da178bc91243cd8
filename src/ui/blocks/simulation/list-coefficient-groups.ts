import type { ReactNode } from 'react';
import type { SourceId } from '../../../content/ids';
import { uiText } from '../../../i18n/ui-text';
import type { Coefficient } from '../../../simulation/read-coefficient';
import type { Purchase } from './purchase';

export interface CoefficientRow {
  readonly coefficient: Coefficient & { readonly sources?: readonly SourceId[] | undefined };
  readonly name: string;
  readonly unit: string;
  /** Where the value comes from, in words; null for effects, which are all assumed. */
  readonly why: ReactNode;
}

export interface CoefficientGroup {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly CoefficientRow[];
}

/** All numbers of the model for one case: of its devices, of the purchase, and what each option moves. */
export function listCoefficientGroups({ block, entry, text }: Purchase): CoefficientGroup[] {
  const toRow = (key: string, coefficient: CoefficientRow['coefficient']): CoefficientRow => ({
    coefficient,
    name: text.plain(key),
    unit: text.plain(`${key}.unit`),
    why: text.rich(`${key}.why`),
  });
  const devices = entry.devices.map(({ id, coefficients }) => ({
    id,
    title: text.plain(`devices.${id}`),
    rows: Object.entries(coefficients).map(([name, value]) => toRow(`device.${name}`, value)),
  }));
  const purchase = {
    id: 'purchase',
    title: uiText('simulation.purchase'),
    rows: Object.entries(block.coefficients).map(([name, value]) => toRow(`purchase.${name}`, value)),
  };
  const effects = block.decisions.map(({ id, options }) => ({
    id,
    title: uiText('simulation.effectsOf', { decision: text.plain(`${id}.title`) }),
    rows: options.flatMap((option) =>
      option.effects.map((effect) => ({
        coefficient: effect,
        name: uiText(effect.value < 0 ? 'simulation.lowers' : 'simulation.raises', {
          option: text.plain(`${entry.id}.${id}.${option.id}`),
          lever: text.plain(`lever.${effect.lever}`),
        }),
        unit: text.plain(`lever.${effect.lever}.unit`),
        why: null,
      })),
    ),
  }));
  return [...devices, purchase, ...effects];
}
