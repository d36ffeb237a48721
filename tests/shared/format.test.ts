import {
  formatDay,
  formatInstant,
  formatMoney,
  formatNames,
  formatPercent,
  formatTimes,
  matches,
  swedishOrder,
} from '../../shared/text/format';

describe('Swedish forms', () => {
  it('writes money with non-breaking spaces and a real minus', () => {
    expect(formatMoney(1484700)).toBe('1\u00a0484\u00a0700\u00a0kr');
    expect(formatMoney(-7400)).toBe('−7\u00a0400\u00a0kr');
  });

  it('writes percent with a comma, and an en dash when there is none', () => {
    expect(formatPercent(52.67)).toBe('52,7\u00a0%');
    expect(formatPercent(null)).toBe('–');
  });

  it('writes clock times with a full stop, in Swedish time', () => {
    expect(formatInstant('2021-05-20T08:42:00Z')).toBe('20 maj 2021 kl.\u00a010.42');
    expect(formatInstant('2021-05-20T08:42:00Z', 'en')).toBe('20 May 2021 at 10:42');
    expect(formatTimes('10:30', '12:00')).toBe('10.30–12.00');
  });

  it('writes days and lists in words', () => {
    expect(formatDay('2021-05-20', 'sv', true)).toBe('torsdag 20 maj 2021');
    expect(formatNames(['Orust', 'Trollhättan', 'Vänersborg'])).toBe('Orust, Trollhättan och Vänersborg');
  });

  it('sorts å, ä and ö last', () => {
    expect(['Åmål', 'Ängelholm', 'Vara', 'Öckerö', 'Vänersborg'].sort(swedishOrder.compare)).toEqual([
      'Vara',
      'Vänersborg',
      'Åmål',
      'Ängelholm',
      'Öckerö',
    ]);
  });

  it('finds Åmål for a person who types amal, but not amal for one who types åmål', () => {
    expect(matches('Åmål', 'amal')).toBe(true);
    expect(matches('Amal', 'åmål')).toBe(false);
  });
});
