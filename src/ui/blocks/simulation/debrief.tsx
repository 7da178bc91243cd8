import { uiText } from '../../../i18n/ui-text';
import { Button } from '../../kit/button/button';
import { Notice } from '../../kit/notice/notice';
import { LedgerPicture } from './ledger-picture';
import type { Purchase } from './purchase';
import styles from './simulation-block.module.css';

interface DebriefProps {
  readonly purchase: Purchase;
  /** Leads back to a decision, to look at it again or decide otherwise. */
  readonly onLook: (at: number) => void;
}

/** All decisions taken: the learner's ledger beside two others, and every decision with what the others chose. */
export function Debrief({ purchase, onLook }: DebriefProps) {
  const { block, entry, text, picks, paths, ledgerOf } = purchase;
  const yours = { id: 'yours', label: uiText('simulation.yours'), ledger: ledgerOf(picks), isPoint: true };
  const [before, ...others] = paths.map(({ id, picks: theirs }) => ({
    id,
    label: text.plain(`paths.${id}`),
    ledger: ledgerOf(theirs),
  }));
  const twin = paths.find(({ picks: theirs }) => theirs.every((pick, at) => pick === picks[at]));
  return (
    <>
      <h2 className={styles.title}>{uiText('simulation.debrief')}</h2>
      <p>{uiText('simulation.debriefText')}</p>
      {twin && (
        <Notice tone="info" title={uiText('simulation.twin', { path: text.plain(`paths.${twin.id}`) })} />
      )}
      {before && (
        <LedgerPicture
          title={uiText('simulation.compared')}
          baseline={before.ledger}
          entries={[before, yours, ...others]}
        />
      )}
      <h3 className={styles.subtitle}>{uiText('simulation.decisions')}</h3>
      <ol className={styles.decisions}>
        {block.decisions.map((decision, at) => {
          const optionOf = (pick: number | undefined) => {
            const option = decision.options.find(({ n }) => n === pick);
            return option && text.rich(`${entry.id}.${decision.id}.${option.id}`);
          };
          return (
            <li key={decision.id}>
              <p className={styles.label}>{text.rich(`${decision.id}.title`)}</p>
              <p className={styles.mine}>{optionOf(picks[at])}</p>
              {paths.map((path) => (
                <p key={path.id} className="fine-print">
                  {path.picks[at] === picks[at] ? (
                    uiText('simulation.same', { path: text.plain(`paths.${path.id}`) })
                  ) : (
                    <>
                      {uiText('simulation.pathChose', { path: text.plain(`paths.${path.id}`) })}{' '}
                      {optionOf(path.picks[at])}
                    </>
                  )}
                </p>
              ))}
              <Button
                variant="secondary"
                aria-label={uiText('simulation.lookAt', { decision: text.plain(`${decision.id}.title`) })}
                onClick={() => onLook(at)}
              >
                {uiText('simulation.look')}
              </Button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
