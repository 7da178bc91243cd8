import { useState, type Ref } from 'react';
import type { BlockOf, SimulationCase } from '../../../content/types';
import { uiText } from '../../../i18n/ui-text';
import { Segmented } from '../../kit/segmented/segmented';
import { useBlockText } from '../../text/use-block-text';
import { BlockSection } from '../block-section';
import { SourceLine } from '../source-line';
import { CaseView } from './case-view';
import { ModelPanel } from './model-panel';
import { createPurchase, type KeptAnswers, type SimulationActions } from './purchase';
import styles from './simulation-block.module.css';

interface SimulationBlockProps {
  readonly block: BlockOf<'simulation'>;
  /** Namespace of the lesson's texts. */
  readonly namespace: string;
  readonly kept: KeptAnswers;
  readonly actions: SimulationActions;
  readonly ref?: Ref<HTMLDivElement>;
}

const isBegun = ({ items }: SimulationCase, kept: KeptAnswers): boolean =>
  items.some((item) => kept.pick(item) !== undefined);

/** A purchase decision by decision, with its ledger, in the case that the learner chooses; the model lies open underneath. */
export function SimulationBlock({ ref, block, namespace, kept, actions }: SimulationBlockProps) {
  const text = useBlockText(namespace, block.id);
  const [wanted, setWanted] = useState<string | null>(null);
  const entry =
    block.cases.find(({ id }) => id === wanted) ??
    block.cases.find((candidate) => isBegun(candidate, kept)) ??
    block.cases[0];
  if (!entry) return null;
  const purchase = createPurchase(block, entry, text, kept, actions);
  return (
    <BlockSection ref={ref} layout="card" tone="teal" label={uiText('simulation.label')} icon="case">
      <div className={styles.simulation}>
        <Segmented
          legend={uiText('simulation.case')}
          options={block.cases.map(({ id }) => ({ value: id, label: text.plain(`${id}.title`) }))}
          value={entry.id}
          onChange={setWanted}
        />
        <p>{text.rich(`${entry.id}.brief`)}</p>
        <CaseView key={entry.id} purchase={purchase} />
        <ModelPanel purchase={purchase} changes={kept.changes} />
        <SourceLine sources={listSources(block)} />
      </div>
    </BlockSection>
  );
}

function listSources({ cases, coefficients, decisions }: BlockOf<'simulation'>) {
  const numbers = [
    ...Object.values(coefficients),
    ...cases.flatMap(({ devices }) => devices.flatMap((device) => Object.values(device.coefficients))),
    ...decisions.flatMap(({ options }) => options.flatMap(({ effects }) => effects)),
  ];
  return [...new Set(numbers.flatMap(({ sources = [] }) => sources))];
}
