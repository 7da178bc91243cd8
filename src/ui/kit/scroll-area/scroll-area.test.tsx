// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { ScrollArea } from './scroll-area';

it('can be reached with the keyboard, and says what it holds', async () => {
  render(<ScrollArea label="Years of use">Laptops: 4</ScrollArea>);
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Years of use' }));
});
