/** @jest-environment jsdom */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement, ReactNode } from 'react';
import { type FetchedCode, fetchedCode } from '../../tabs/fetchedCode';
import { WithCode } from '../../tabs/WithCode';
import { WithCodeAhead } from '../../tabs/WithCodeAhead';
import { WithCodeLater } from '../../tabs/WithCodeLater';

type Words = FetchedCode<string>;
const show = (here: string): ReactNode => <p>{here}</p>;

const ways: [string, (code: Words) => ReactElement][] = [
  ['in its place', (code) => <WithCode code={code}>{show}</WithCode>],
  ['once the page has time', (code) => <WithCodeLater code={code}>{show}</WithCodeLater>],
  [
    'that a button asked for',
    (code) => (
      <WithCodeAhead code={code} wanted ahead={false}>
        {show}
      </WithCodeAhead>
    ),
  ],
];

/** Code that cannot be fetched until the connection is back. */
function cutOff(): { code: Words; connect: () => void } {
  let connected = false;
  const code = fetchedCode(() => (connected ? Promise.resolve('Frågan') : Promise.reject(new Error('no connection'))));
  return {
    code,
    connect: () => {
      connected = true;
    },
  };
}

describe.each(ways)('code %s', (_, shown) => {
  it('says that it could not be fetched, and is fetched when asked again', async () => {
    const { code, connect } = cutOff();
    render(shown(code));
    expect(await screen.findByRole('group', { name: 'Fel' }, { timeout: 3000 })).toHaveTextContent(
      /gick inte att hämta/,
    );
    connect();
    await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByText('Frågan')).toBeVisible();
  });
});

it('asks for what a button opens before it is pressed, and says nothing of it when that fails', async () => {
  const { code } = cutOff();
  render(
    <WithCodeAhead code={code} wanted={false} ahead>
      {show}
    </WithCodeAhead>,
  );
  await waitFor(() => expect(code.failed()).toBe(true), { timeout: 3000 });
  expect(screen.queryByRole('group', { name: 'Fel' })).not.toBeInTheDocument();
});
