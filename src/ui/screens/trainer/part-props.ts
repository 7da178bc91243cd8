import type { Choices } from '../../../../scorm/options/choices';
import type { Materials } from './load-materials';
import type { ChoicesInLink } from './use-choices';

/** What the parts of the form share. */
export interface PartProps extends Pick<ChoicesInLink, 'choices' | 'change'> {
  readonly materials: Materials;
  /** What is wrong with a field, in words. */
  readonly errorOf: (field: keyof Choices) => string | undefined;
}
