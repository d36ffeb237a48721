import type { AgendaItem } from '../../shared/lists/agendaItems';
import type { Decision } from '../../shared/lists/decisions';
import type { Meeting } from '../../shared/lists/meetings';
import { agendaOf, looking, meetingToShow, neighbour, shownItem } from '../../tabs/pages/meeting/agenda';
import { elapsedSeconds, minutesOver, plannedMinutes, timerText } from '../../tabs/pages/meeting/timerText';
import { row } from '../support/row';

const item = (number: number, meeting = '2021-05-20'): AgendaItem =>
  row('agendaItems', `${meeting}-${number}`, {
    title: `Punkt ${number}`,
    meeting,
    itemNumber: `${number}`,
    position: number,
    type: 'information',
    state: 'waiting',
  });

const meeting = (key: string, change: Pick<Partial<Meeting>, 'state' | 'currentItem'> = {}): Meeting =>
  row('meetings', key, { title: 'Styrgrupp', date: key, state: 'planned', ...change });

const agenda = agendaOf([item(3), item(1), item(2), item(1, '2021-09-07')], '2021-05-20');
const ongoing = meeting('2021-05-20', { state: 'ongoing', currentItem: '2021-05-20-2' });

describe('the agenda', () => {
  it('holds the meeting’s own items in order', () => {
    expect(agenda.map((one) => one.key)).toEqual(['2021-05-20-1', '2021-05-20-2', '2021-05-20-3']);
  });

  it('follows the meeting until the person looks elsewhere', () => {
    expect(shownItem(agenda, ongoing, { chosen: null })?.position).toBe(2);
    const elsewhere = looking({ chosen: null }, { type: 'look', item: '2021-05-20-3', current: '2021-05-20-2' });
    expect(shownItem(agenda, ongoing, elsewhere)?.position).toBe(3);
    expect(shownItem(agenda, { ...ongoing, currentItem: '2021-05-20-1' }, elsewhere)?.position).toBe(3);
    expect(shownItem(agenda, ongoing, looking(elsewhere, { type: 'follow' }))?.position).toBe(2);
  });

  it('follows again when the person chooses the item the meeting is on', () => {
    const back = looking({ chosen: '2021-05-20-3' }, { type: 'look', item: '2021-05-20-2', current: '2021-05-20-2' });
    expect(back).toEqual({ chosen: null });
  });

  it('follows again when the meeting comes to the item where the person waits, and to no other', () => {
    const waiting = { chosen: '2021-05-20-3' };
    expect(looking(waiting, { type: 'came', item: '2021-05-20-2' })).toEqual(waiting);
    expect(looking(waiting, { type: 'came', item: '2021-05-20-3' })).toEqual({ chosen: null });
  });

  it('leaves in view what was in view when the meeting ended', () => {
    const last = '2021-05-20-2';
    expect(looking({ chosen: null }, { type: 'ended', last })).toEqual({ chosen: last });
    expect(looking({ chosen: '2021-05-20-3' }, { type: 'ended', last })).toEqual({ chosen: '2021-05-20-3' });
  });

  it('shows the first item before the meeting has begun', () => {
    expect(shownItem(agenda, meeting('2021-05-20'), { chosen: null })?.position).toBe(1);
  });

  it('has no item before the first and none after the last', () => {
    expect(neighbour(agenda, '2021-05-20-1', -1)).toBeUndefined();
    expect(neighbour(agenda, '2021-05-20-1', 1)?.position).toBe(2);
    expect(neighbour(agenda, '2021-05-20-3', 1)).toBeUndefined();
    expect(neighbour(agenda, null, 1)).toBeUndefined();
  });
});

describe('the meeting to open with', () => {
  const ended = meeting('2021-03-18', { state: 'ended' });
  const earlier = meeting('2021-01-14', { state: 'ended' });
  const later = meeting('2021-09-07');

  const shown = (meetings: readonly Meeting[], today = '2021-06-01') => meetingToShow(meetings, undefined, today)?.key;

  it('is the ongoing one, else one of today, else the latest ended, else the nearest planned', () => {
    expect(shown([later, ended, ongoing])).toBe('2021-05-20');
    expect(shown([meeting('2021-11-01'), ended, later], '2021-09-07')).toBe('2021-09-07');
    expect(shown([meeting('2021-11-01'), ended, earlier, later])).toBe('2021-03-18');
    expect(shown([meeting('2021-11-01'), later])).toBe('2021-09-07');
    expect(shown([])).toBeUndefined();
  });

  it('is the one a linked decision belongs to', () => {
    // Only the decision's meeting is read.
    const linked = { meeting: '2021-03-18' } as Decision;
    expect(meetingToShow([ongoing, ended], linked, '2021-06-01')?.key).toBe('2021-03-18');
  });
});

describe('the timer', () => {
  const now = new Date('2021-05-20T08:34:07Z');

  it('counts from when the item began, and never below zero when clocks differ', () => {
    expect(elapsedSeconds('2021-05-20T08:30:00Z', now)).toBe(247);
    expect(elapsedSeconds('2021-05-20T08:35:00Z', now)).toBe(0);
    expect(elapsedSeconds(null, now)).toBeNull();
  });

  it('shows minutes and seconds, and hours when there are any', () => {
    expect(timerText(247)).toBe('4:07');
    expect(timerText(0)).toBe('0:00');
    expect(timerText(3847)).toBe('1:04:07');
  });

  it('says how far over the planned time the item is', () => {
    expect(minutesOver(19 * 60, 20)).toBe(0);
    expect(minutesOver(23 * 60 + 30, 20)).toBe(3);
    expect(minutesOver(23 * 60, null)).toBe(0);
  });

  it('plans the meeting from its clock times', () => {
    expect(plannedMinutes('10:30', '12:00')).toBe(90);
    expect(plannedMinutes('10:30', null)).toBeNull();
  });
});
