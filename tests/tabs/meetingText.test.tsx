import { textBlocks } from '../../tabs/pages/meeting/RunningText';
import { softHyphens } from '../../tabs/pages/meeting/softHyphens';

describe('the running text of an agenda item', () => {
  it('is paragraphs and lists of bullets, in the order written', () => {
    const text =
      'Genomgång av arbetet.\n\nNågra av behoven är\n\n– vems behov det är\n\n– vad vi ska sluta göra\n\nSist.';
    expect(textBlocks(text)).toEqual([
      { kind: 'paragraph', text: 'Genomgång av arbetet.' },
      { kind: 'paragraph', text: 'Några av behoven är' },
      { kind: 'bullets', texts: ['vems behov det är', 'vad vi ska sluta göra'] },
      { kind: 'paragraph', text: 'Sist.' },
    ]);
  });

  it('takes bullets on lines of their own, and keeps other line breaks', () => {
    expect(textBlocks('Behov:\n- ett\n- två')).toEqual([
      { kind: 'paragraph', text: 'Behov:' },
      { kind: 'bullets', texts: ['ett', 'två'] },
    ]);
    expect(textBlocks('rad ett\nrad två')).toEqual([{ kind: 'paragraph', text: 'rad ett\nrad två' }]);
  });
});

describe('long words in narrow columns', () => {
  it('break with a hyphen between the parts of a Swedish compound', () => {
    expect(softHyphens('Utvecklingsprocessen')).toBe('Utvecklings\u00adprocessen');
    expect(softHyphens('Kommunikationsaktiviteter')).toBe('Kommunikations\u00adaktiviteter');
  });

  it('are left alone where there is no joint', () => {
    expect(softHyphens('Slutrapport och presentations')).toBe('Slutrapport och presentations');
  });
});
