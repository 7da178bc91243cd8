// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useSearchKey } from './use-search-key';

function Page({ withSearch = false, withDialog = false }) {
  useSearchKey();
  return (
    <>
      <button type="button">Next</button>
      <textarea aria-label="Note" />
      {withSearch && <input type="search" aria-label="Search" />}
      <dialog open={withDialog}>Settings</dialog>
    </>
  );
}

beforeEach(() => {
  location.hash = '#/guide';
  delete document.documentElement.dataset['searchKey'];
});
afterEach(cleanup);

it('the key opens the search', async () => {
  render(<Page />);
  await userEvent.keyboard('/');
  expect(location.hash).toBe('#/search');
});

it('the key goes to the field where the search is open, and is not typed into it', async () => {
  render(<Page withSearch />);
  await userEvent.keyboard('/');
  expect(document.activeElement).toBe(screen.getByLabelText('Search'));
  expect(screen.getByLabelText('Search')).toHaveProperty('value', '');
  expect(location.hash).toBe('#/guide');
});

it('the key is an ordinary sign for those who type', async () => {
  render(<Page />);
  await userEvent.type(screen.getByLabelText('Note'), '1/2');
  expect(screen.getByLabelText('Note')).toHaveProperty('value', '1/2');
  expect(location.hash).toBe('#/guide');
});

it.each(['{Control>}/{/Control}', '{Alt>}/{/Alt}', '{Meta>}/{/Meta}', '?'])(
  'another key does nothing: %s',
  async (keys) => {
    render(<Page />);
    await userEvent.keyboard(keys);
    expect(location.hash).toBe('#/guide');
  },
);

it('the key does nothing in a dialog, nor where the learner turned it off', async () => {
  const { unmount } = render(<Page withDialog />);
  await userEvent.keyboard('/');
  expect(location.hash).toBe('#/guide');
  unmount();
  document.documentElement.dataset['searchKey'] = 'off';
  render(<Page />);
  await userEvent.keyboard('/');
  expect(location.hash).toBe('#/guide');
});
