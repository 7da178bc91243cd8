import type { Locator } from 'playwright-core';

/** How a learner acts on a control that is shown. */
export interface Hand {
  /** A button or a link. */
  readonly press: (control: Locator) => Promise<void>;
  /** A radio button or a box that is not checked. */
  readonly pick: (option: Locator) => Promise<void>;
  /** An entry of a list, by its words. */
  readonly choose: (list: Locator, label: string) => Promise<void>;
  readonly write: (field: Locator, text: string) => Promise<void>;
}

export const POINTER: Hand = {
  press: (control) => control.click(),
  pick: (option) => option.check({ force: true }),
  choose: async (list, label) => {
    await list.selectOption({ label });
  },
  write: (field, text) => field.fill(text),
};
