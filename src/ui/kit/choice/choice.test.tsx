// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Choice } from './choice';

afterEach(cleanup);

const show = (isLocked: boolean, onChange: (isChecked: boolean) => void) =>
  render(
    <Choice
      type="checkbox"
      name="pair"
      value="laptops"
      label="Keep the laptops"
      isChecked={false}
      isLocked={isLocked}
      onChange={onChange}
      mark={{ tone: 'good', icon: 'check', word: 'Correct' }}
    >
      Manufacture weighs most.
    </Choice>,
  );

describe('Choice', () => {
  it('is picked by a press anywhere on its row', async () => {
    const onChange = vi.fn<(isChecked: boolean) => void>();
    show(false, onChange);
    await userEvent.click(screen.getByText('Keep the laptops'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('asks for no change once it is locked, yet can still be reached and read with its mark', async () => {
    const onChange = vi.fn<(isChecked: boolean) => void>();
    show(true, onChange);
    const box = screen.getByRole('checkbox', { name: /Keep the laptops.*Correct/ });
    await userEvent.tab();
    expect(document.activeElement).toBe(box);
    await userEvent.click(box);
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByText('Manufacture weighs most.')).toBeTruthy();
  });
});
