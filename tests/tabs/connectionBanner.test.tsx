/** @jest-environment jsdom */
import { act, render, screen } from '@testing-library/react';
import { ConnectionBanner } from '../../tabs/ConnectionBanner';
import { following } from '../../tabs/live/following';
import { tabTexts } from '../../tabs/tabTexts';

// The texts are fetched before the first test, not before the file is read.
const t = () => tabTexts('sv');
const notFollowed = () => new RegExp(t().frame.notFollowed('.{5}').replace(/[()]/g, '.'));

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2021-05-20T09:00:00Z') });
  following.alive();
});
afterEach(() => {
  following.end();
  jest.useRealTimers();
});
const pass = (seconds: number) => act(() => jest.advanceTimersByTimeAsync(seconds * 1000));

describe('the line to the server', () => {
  it('is said to be away after ten seconds, with since when what is shown is not followed, and no more once it is back', async () => {
    render(<ConnectionBanner />);
    act(() => following.lost());
    await pass(9);
    expect(screen.queryByText(notFollowed())).toBeNull();
    await pass(2);
    expect(screen.getByText(notFollowed())).toBeVisible();
    act(() => following.alive());
    expect(screen.queryByText(notFollowed())).toBeNull();
  });

  it('is not spoken of for a restart that takes a few seconds', async () => {
    render(<ConnectionBanner />);
    act(() => following.lost());
    await pass(5);
    act(() => following.alive());
    await pass(60);
    expect(screen.queryByText(notFollowed())).toBeNull();
  });

  it('is said to be away at once when the browser has no network', () => {
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    render(<ConnectionBanner />);
    expect(screen.getByText(t().common.offline, { exact: false })).toBeVisible();
  });
});
