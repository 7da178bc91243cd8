// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HashRouter } from 'react-router';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { uiText } from '../../i18n/ui-text';
import { startTexts } from '../text/testing/start-texts';
import { fetchScreen } from './fetch-view';

beforeAll(() => startTexts({}));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('a view brings the words that only it says, and waits for them', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('{"doctor.title":"Check this course"}')));
  const Title = fetchScreen(() => Promise.resolve(() => <p>{uiText('doctor.title')}</p>), 'doctor');
  render(<Title />);
  expect(await screen.findByText('Check this course')).toBeTruthy();
});

it('a view that cannot be fetched says so, and is shown when it could be fetched after all', async () => {
  let isOnline = false;
  const Greeting = fetchScreen(async () => {
    if (!isOnline) throw new TypeError('Failed to fetch dynamically imported module');
    return ({ name }: { readonly name: string }) => <p>{`Hello ${name}`}</p>;
  });
  render(<Greeting name="Ada" />, { wrapper: HashRouter });
  expect(screen.getByText(uiText('common.loading'))).toBeTruthy();
  await screen.findByText(uiText('failed.title'));
  isOnline = true;
  await userEvent.click(screen.getByRole('button', { name: uiText('common.tryAgain') }));
  expect(await screen.findByText('Hello Ada')).toBeTruthy();
});
