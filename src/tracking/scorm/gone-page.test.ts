import { expect, test } from 'vitest';
import { openStrict } from '../testing/open-strict';
import { sampleSnapshot } from '../testing/samples';

test.each(['1.2', '2004'] as const)(
  'SCORM %s: once the page of the LMS is gone its "true" is not believed: a change is not saved, nothing is called',
  async (version) => {
    const { lms, port, page } = await openStrict(version);
    await port.save(sampleSnapshot());
    page.isGone = true;
    const before = lms.log.length;
    const changed = sampleSnapshot({ place: 'basics.quiz' });
    await expect(port.save(changed)).resolves.toMatchObject({ ok: false, error: { code: 'threw' } });
    await expect(port.close(changed)).resolves.toMatchObject({ ok: false, error: { code: 'threw' } });
    expect(lms.log).toHaveLength(before);
  },
);

test('what was saved before the page of the LMS went stays saved, and the rest is saved when it is back', async () => {
  const { lms, port, page } = await openStrict('1.2');
  await port.save(sampleSnapshot());
  page.isGone = true;
  await expect(port.save(sampleSnapshot())).resolves.toMatchObject({ ok: true });
  const changed = sampleSnapshot({ place: 'basics.quiz' });
  await port.save(changed);
  page.isGone = false;
  await expect(port.save(changed)).resolves.toMatchObject({ ok: true });
  expect(lms.stored()).toContain('basics.quiz');
});

test('the check of a record whose LMS is gone names that', async () => {
  const { port, page } = await openStrict('2004');
  await port.save(sampleSnapshot());
  page.isGone = true;
  await expect(port.examine()).resolves.toMatchObject({ readBack: 'refused', failure: { code: 'threw' } });
});
