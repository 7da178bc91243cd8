// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, useLocation } from 'react-router';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useQuery } from './use-query';

function Field() {
  const { query, setQuery, keep } = useQuery();
  return (
    <>
      <input value={query} onChange={(event) => setQuery(event.currentTarget.value)} onBlur={keep} />
      <p title="address">{useLocation().search}</p>
    </>
  );
}

beforeEach(() => {
  render(
    <MemoryRouter initialEntries={['/search']}>
      <Field />
    </MemoryRouter>,
  );
});
afterEach(cleanup);

const field = () => screen.getByRole<HTMLInputElement>('textbox');
const address = () => screen.getByTitle('address').textContent;

it('the address keeps what was typed when typing pauses', async () => {
  await userEvent.type(field(), 'spare parts');
  await waitFor(() => expect(address()).toBe('?q=spare%20parts'));
});

it('whoever has gone elsewhere meanwhile is not taken back', async () => {
  const before = location.hash;
  await userEvent.type(field(), 'spare');
  location.hash = '#/elsewhere';
  act(() => field().blur());
  expect(address()).toBe('');
  location.hash = before;
  act(() => field().focus());
  act(() => field().blur());
  await waitFor(() => expect(address()).toBe('?q=spare'));
});
