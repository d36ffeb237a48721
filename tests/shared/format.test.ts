import {
  formatDay,
  formatInstant,
  formatMoney,
  formatNames,
  formatPercent,
  formatTimes,
  swedishOrder,
} from '../../shared/text/format';
import { searchFor, searchText } from '../../shared/text/searchText';

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

  describe('searching', () => {
    const finds = (search: string, text: string): boolean => searchFor(search)(searchText(text));
    const aRing = 'a\u030a';

    it('meets å with plain letters, and Amal only with plain letters', () => {
      expect(finds('amal', 'Åmål')).toBe(true);
      expect(finds('åmål', 'Amal')).toBe(false);
      expect(finds('', 'Åmål')).toBe(true);
    });

    it.each([
      ['måltidsplanering', `M${aRing}ltidsplanering`],
      [`m${aRing}ltid`, 'Måltidsplanering'],
      ['maltid', `M${aRing}ltidsplanering`],
      ['e-tjänst', 'E\u2011tjänst för bygglov'],
      ['samhällsbyggnad', 'Samhälls\u00adbyggnad'],
      ['vård och omsorg', 'Vård\u00a0och\nomsorg'],
      ["rutiner för 'akut'", 'Rutiner för \u2018akut\u2019'],
      ['fil', '\ufb01l'],
      ['idé', 'IDE\u0301'],
      ['ide', 'Idé'],
    ])('meets every spelling of "%s"', (search, text) => {
      expect(finds(search, text)).toBe(true);
    });
  });
});
