// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { DraftField } from './draft-field';

afterEach(cleanup);

test('what is typed counts when the field is left or Enter is pressed, and only when it is new', async () => {
  const onCommit = vi.fn<(value: string) => void>();
  render(<DraftField label="Title" value="Old" onCommit={onCommit} />);
  const user = userEvent.setup();
  await user.click(screen.getByLabelText('Title'));
  await user.tab();
  expect(onCommit).not.toHaveBeenCalled();
  await user.type(screen.getByLabelText('Title'), 'er');
  expect(onCommit).not.toHaveBeenCalled();
  await user.keyboard('{Enter}');
  expect(onCommit.mock.calls).toEqual([['Older']]);
});

test('an error is told with the field that it is about', () => {
  render(
    <DraftField label="Mark" hint="Per cent." error="Too much." value="120" onCommit={() => undefined} />,
  );
  const field = screen.getByLabelText('Mark');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const texts = field
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(texts?.map((text) => text?.trim())).toEqual(['Per cent.', 'Too much.']);
});
