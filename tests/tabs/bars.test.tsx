/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { GoneRecord } from '../../tabs/page/GoneRecord';
import { Failure } from '../../tabs/States';

describe('a bar with a message', () => {
  it('has a name that says what kind it is, before what it says', () => {
    render(<Failure error={{ message: 'Vi når inte servern.' }} onRetry={() => {}} />);
    expect(screen.getByRole('group', { name: 'Fel' })).toHaveTextContent('FelVi når inte servern.');
    render(<GoneRecord sub="R1" found={false} isFetching={false} />);
    expect(screen.getByRole('group', { name: 'Information' })).toBeVisible();
  });
});
