// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dialog } from './dialog';

// jsdom draws no dialogs: what the browser does on these calls is put in its place.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(cleanup);

const show = (isOpen: boolean, onClose: () => void) => (
  <Dialog isOpen={isOpen} onClose={onClose} title="Life cycle" closeLabel="Close">
    <p>From mine to mine</p>
  </Dialog>
);

describe('Dialog', () => {
  it('opens as a modal named by its title and closes without asking its owner again', () => {
    const onClose = vi.fn<() => void>();
    const { rerender } = render(show(false, onClose));
    expect(screen.queryByRole('dialog')).toBeNull();
    rerender(show(true, onClose));
    expect(screen.getByRole('dialog', { name: 'Life cycle' }).textContent).toContain('From mine to mine');
    rerender(show(false, onClose));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('asks to be closed by its button and when the browser closed it', async () => {
    const onClose = vi.fn<() => void>();
    render(show(true, onClose));
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
    // The browser closes a dialog on Escape or a press outside, and then tells so.
    screen.getByRole('dialog').dispatchEvent(new Event('close'));
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
