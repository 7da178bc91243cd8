// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { usePrintCommand } from './use-print-command';

function Page({ run, withDialog = false }: { readonly run: () => void; readonly withDialog?: boolean }) {
  usePrintCommand(run);
  return <dialog open={withDialog}>Settings</dialog>;
}

afterEach(cleanup);

it.each(['{Control>}p{/Control}', '{Meta>}p{/Meta}', '{Control>}P{/Control}'])(
  'runs in place of the print command: %s',
  async (keys) => {
    const run = vi.fn<() => void>();
    const wasTaken: boolean[] = [];
    const note = (event: KeyboardEvent) =>
      void (event.key.toLowerCase() === 'p' && wasTaken.push(event.defaultPrevented));
    render(<Page run={run} />);
    addEventListener('keydown', note);
    await userEvent.keyboard(keys);
    removeEventListener('keydown', note);
    expect(run).toHaveBeenCalledOnce();
    expect(wasTaken).toEqual([true]);
  },
);

it.each([
  'p',
  '{Control>}{Shift>}p{/Shift}{/Control}',
  '{Control>}{Alt>}p{/Alt}{/Control}',
  '{Control>}s{/Control}',
])('leaves every other key alone: %s', async (keys) => {
  const run = vi.fn<() => void>();
  render(<Page run={run} />);
  await userEvent.keyboard(keys);
  expect(run).not.toHaveBeenCalled();
});

it('leaves the command to the browser while a dialog is open, and when the screen is gone', async () => {
  const run = vi.fn<() => void>();
  const { unmount } = render(<Page run={run} withDialog />);
  await userEvent.keyboard('{Control>}p{/Control}');
  unmount();
  await userEvent.keyboard('{Control>}p{/Control}');
  expect(run).not.toHaveBeenCalled();
});
