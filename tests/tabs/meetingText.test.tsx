import { softHyphens } from '../../tabs/pages/meeting/softHyphens';

describe('long words in narrow columns', () => {
  it('break with a hyphen between the parts of a Swedish compound', () => {
    expect(softHyphens('Utvecklingsprocessen')).toBe('Utvecklings\u00adprocessen');
    expect(softHyphens('Kommunikationsaktiviteter')).toBe('Kommunikations\u00adaktiviteter');
  });

  it('are left alone where there is no joint', () => {
    expect(softHyphens('Slutrapport och presentations')).toBe('Slutrapport och presentations');
  });
});
