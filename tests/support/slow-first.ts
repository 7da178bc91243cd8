import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Folders whose tests take minutes, the longest first. */
const SLOW = ['/tests/a11y/', '/tests/journeys/', '/tests/histories/', '/tests/package/'];

const rank = ({ moduleId }: TestSpecification): number => {
  const place = SLOW.findIndex((folder) => moduleId.includes(folder));
  return place === -1 ? SLOW.length : place;
};

/** Begins with what takes long: begun at the end, one of it would leave the other cores with nothing to do. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
