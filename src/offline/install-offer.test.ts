// @vitest-environment jsdom
import { beforeAll, expect, it } from 'vitest';
import { installOffer, keepInstallOffer } from './install-offer';

beforeAll(keepInstallOffer);

/** As the browser gives it; it can ask once. */
function offer() {
  const asked: string[] = [];
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
    prompt: async () => {
      if (asked.length > 0) throw new Error('asked before');
      asked.push('asked');
    },
  });
  dispatchEvent(event);
  return { event, asked };
}

it('an offer of the browser waits for the button, and is good for one time', () => {
  expect(installOffer.get()).toBe('none');
  const { event, asked } = offer();
  expect(event.defaultPrevented).toBe(true);
  expect(installOffer.get()).toBe('offered');
  expect(asked).toEqual([]);
  installOffer.take();
  expect(asked).toEqual(['asked']);
  expect(installOffer.get()).toBe('none');
});

it('whoever has declined may get another offer; once installed there is nothing to offer', () => {
  let heard = 0;
  const leave = installOffer.subscribe(() => (heard += 1));
  offer();
  expect(installOffer.get()).toBe('offered');
  dispatchEvent(new Event('appinstalled'));
  expect(installOffer.get()).toBe('installed');
  expect(heard).toBe(2);
  leave();
});
