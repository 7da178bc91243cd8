// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import en from '../../../../locales/en/ui.json';
import { startTexts } from '../../text/testing/start-texts';
import { ClosedScreen } from './closed-screen';

beforeAll(() => startTexts({}));
afterEach(cleanup);

it.each([
  ['saved', en['closed.savedTitle'], en['closed.savedText']],
  ['unsaved', en['closed.unsavedTitle'], en['closed.unsavedText']],
  ['elsewhere', en['closed.elsewhereTitle'], en['closed.elsewhereText']],
] as const)(
  'no script can close the window of every LMS: the learner is told to, and hears so first (%s)',
  (reason, title, text) => {
    render(<ClosedScreen reason={reason} />);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: title }));
    expect(screen.getByText(text).textContent).toMatch(/close this (?:window|tab)/);
  },
);
