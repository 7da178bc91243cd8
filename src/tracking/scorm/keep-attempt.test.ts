import { describe, expect, it } from 'vitest';
import { createScorm12Record } from '../scorm12/create-scorm12-record';
import { createScorm2004Record } from '../scorm2004/create-scorm2004-record';
import { openScripted } from '../testing/open-scripted';
import { sampleSnapshot } from '../testing/samples';

const STANDARDS = [
  { create: createScorm12Record, exit: 'SetValue cmi.core.exit suspend', end: 'Finish' },
  { create: createScorm2004Record, exit: 'SetValue cmi.exit suspend', end: 'Terminate' },
];

describe.each(STANDARDS)('an LMS that ends an attempt without "suspend" ($end)', ({ create, exit, end }) => {
  it('is told the exit again with each save, should it have lost it', async () => {
    const { port, calls } = await openScripted(create, {});
    await port.save(sampleSnapshot());
    await port.save(sampleSnapshot({ place: 'basics.quiz' }));
    await port.close(null);
    expect(calls.filter((call) => call.endsWith(exit))).toHaveLength(4);
  });

  it('is not asked to end where it does not take the exit: what is on record would be gone', async () => {
    let isBroken = true;
    const { port, calls } = await openScripted(create, {
      SetValue: () => {
        if (isBroken) throw new Error('reloading');
        return 'true';
      },
    });
    await port.save(sampleSnapshot());
    await port.close(sampleSnapshot());
    expect(calls.filter((call) => call.includes(end))).toEqual([]);
    isBroken = false;
    const next = await openScripted(create, {});
    await next.port.close(sampleSnapshot());
    expect(next.calls.filter((call) => call.includes(end))).toHaveLength(1);
  });
});
