import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Choices } from '../../../../scorm/options/choices';
import { FLAGS, readFlags, splitList, writeFlags } from '../../../../scorm/options/flags';

export interface ChoicesInLink {
  readonly choices: Choices;
  readonly change: (part: Partial<Choices>) => void;
  /** Names in the link that mean nothing here. */
  readonly strays: readonly string[];
}

export const toQuery = (choices: Choices): string =>
  new URLSearchParams(writeFlags(choices).map(([flag, value]) => [flag, value])).toString();

/** A link that says nothing of where the package will run asks for one that runs almost everywhere. */
const completeChoices = (choices: Choices): Choices =>
  choices.lms === undefined && choices.profiles === undefined ? { ...choices, lms: 'other' } : choices;

/** The choices live in the address: it can be shared, reloaded and kept. */
export function useChoices(): ChoicesInLink {
  const [inAddress, setInAddress] = useSearchParams();
  // The router takes a new address when it has time; a box that is ticked must be ticked at once.
  const [latest, setLatest] = useState({ search: inAddress, before: inAddress });
  const search = latest.before === inAddress ? latest.search : inAddress;
  const text = (flag: string) => search.get(flag) ?? undefined;
  const choices = completeChoices(
    readFlags({
      text,
      list: (flag) => {
        const value = text(flag);
        return value === undefined ? undefined : splitList(value);
      },
      isOn: (flag) => search.has(flag),
    }),
  );
  return {
    choices,
    change: (part) => {
      const query = toQuery({ ...choices, ...part });
      setLatest({ search: new URLSearchParams(query), before: inAddress });
      setInAddress(query, { replace: true });
    },
    strays: [...search.keys()].filter((name) => !Object.hasOwn(FLAGS, name)),
  };
}
