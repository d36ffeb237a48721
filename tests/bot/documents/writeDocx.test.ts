import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { writeDocx } from '../../../bot/documents/docx/writeDocx';
import { printable } from '../../../shared/minutes/printable';
import { writeText } from '../../../shared/minutes/writeText';
import { trapPictures, traps } from '../../support/minutesTraps';
import { docxParts, normalised, readDocx } from '../../support/readDocx';

const file = writeDocx(traps, trapPictures);
const parts = docxParts(file);
const body = parts['word/document.xml']!;
const tables = body.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
const spoken = (line: string): string => line.replaceAll('\u00a0', ' ');

describe('minutes in Word', () => {
  it.each([
    ['blanks at the edge of a bold lead (F03)', 'Beslut: Styrgruppen är enig  om alternativ 1. '],
    ['a form feed pasted from a PDF (F01)', 'Punkt 1Punkt 2'],
    ['halves of characters, which no file can hold', 'Beslut fattat  slut  och \u{1f600} kvar'],
    ['breaks and tabs (F04)', 'Rad ett\nRad två\n\n\tIndragen rad'],
    ['every kind of line end', 'Vertikal\ntabb, \nradtecken och\nvagnretur'],
    [
      'what looks escaped already (F07)',
      'R&D <test> &quot;citat&quot; &amp; {decimal-1} CURRENT TOTAL_PAGES ]]> <w:p/>',
    ],
    ['lights as shape and word', '● Grön i fas, ▲ Gul avviker, ■ Röd försenat'],
  ])('keeps %s', (_what, line) => {
    expect(readDocx(file, { lights: true }).map(spoken)).toContain(line);
  });

  it('holds no break, tab or forbidden character inside its words', () => {
    expect(body).not.toMatch(/<w:t [^>]*>[^<]*[\t\n\r]/);
    for (const part of Object.values(parts).filter((part) => part.startsWith('<?xml')))
      expect(printable(part)).toBe(part);
  });

  it('does not break an amount, a paragraph sign or a clock time over two lines', () => {
    const line = readDocx(file).find((one) => one.startsWith('Belopp'))!;
    for (const whole of ['1 484 700 kr', '52,7 %', '§ 12', 'v 0.7', 'R 1', 'kl. 10.30', '−7 400 kr']) {
      expect(line).toContain(whole.replaceAll(' ', '\u00a0'));
    }
  });

  it('says the heads of a table again on each page, and only those (F05)', () => {
    expect(tables).toHaveLength(3);
    for (const table of tables) {
      expect(table.split('<w:tblHeader/>')).toHaveLength(2);
      expect(table.indexOf('<w:tblHeader/>')).toBeLessThan(table.indexOf('</w:tr>'));
      expect(table.split('<w:tr>').length).toBe(table.split('<w:cantSplit/>').length);
      expect(table).toContain('<w:tblCaption');
      expect(table).toContain('w:type="fixed"');
      expect(table).not.toMatch(/vMerge|gridSpan/);
      const cells = table.split('</w:tc>').slice(0, -1);
      for (const one of cells) expect(one).toMatch(/<\/w:p>$/);
    }
  });

  it('gives every column the room of its longest word', () => {
    const [, register] = tables;
    const widths = [...register!.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths[2]).toBeGreaterThan(106 * 'tillgänglighetsdirektivet'.length);
    expect(widths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(16838 - 2 * 1418);
  });

  it('begins every numbered list at one, and letters below each number at a', () => {
    const numbers = readDocx(file).filter((line) => /^(\d|- \w)\. /.test(line));
    expect(
      numbers.map((line) =>
        line
          .split(' ')
          .slice(0, 2)
          .join(' ')
          .replace(/^(\d\.).*/, '$1'),
      ),
    ).toEqual([...['1.', '- a.', '- b.', '2.', '- a.', '- b.'], ...['1.', '- a.', '- b.', '2.', '- a.', '- b.']]);
  });

  it('shows a picture with its words for those who do not see it, and a missing one as missing', () => {
    const places = [...body.matchAll(/<wp:docPr id="(\d+)" name="[^"]*" descr="([^"]*)"/g)];
    expect(places.map(([, id, words]) => [id, words])).toEqual([
      ['1', 'Staplar: planen till oktober och utfallet.'],
      ['2', 'Staplar.'],
    ]);
    expect(unzipSync(file)['word/media/bild1.png']).toEqual(new Uint8Array(trapPictures.get('plan.png')!));
    expect(readDocx(file)).toContain('[Bild saknas: rutinramverk 0.5]');
    expect(readDocx(writeDocx(traps)).filter((line) => line.startsWith('[Bild saknas'))).toHaveLength(3);
  });

  it('says title, language and the moment of the facts in its properties', () => {
    const core = parts['docProps/core.xml']!;
    expect(core).toContain('<dc:title>Protokoll R&amp;D &lt;test&gt; &amp;quot;citat&amp;quot; &amp;amp;</dc:title>');
    expect(core).toContain('<dc:language>sv-SE</dc:language>');
    expect(core).toContain('>2026-09-17T12:02:00Z</dcterms:created>');
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="sv-SE"');
    expect(parts['word/settings.xml']).toContain('w:name="compatibilityMode"');
  });

  it('says project, registration number, state and what it was written from on every page', () => {
    for (const form of ['upright', 'wide']) {
      expect(parts[`word/header-${form}.xml`]).toContain('Projekt &lt;A&gt; &amp; B');
      expect(parts[`word/header-${form}.xml`]).toContain('Dnr');
      expect(parts[`word/footer-${form}.xml`]).toContain(`version\u00a02 · uppgifter 3f9a1c07b2e4`);
    }
  });

  it('lays a table that is too wide for an upright page on one that lies, with its heading', () => {
    const forms = body
      .split('<w:sectPr>')
      .slice(1)
      .map((form) => form.includes('landscape'));
    expect(forms).toEqual([false, true, false]);
  });

  it('is the same to the byte whenever and wherever it is written (F08)', async () => {
    const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    const zone = process.env.TZ;
    const later = jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2031, 5, 1));
    try {
      for (const one of ['America/Sao_Paulo', 'Asia/Tokyo', 'Europe/Stockholm']) {
        process.env.TZ = one;
        expect(hash(writeDocx(traps, trapPictures))).toBe(hash(file));
      }
    } finally {
      later.mockRestore();
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('says the same words as the plain text', () => {
    const onlyWords = (all: string): string[] => all.match(/[\p{L}\d]+/gu) ?? [];
    const alternatives = traps.blocks.flatMap((block) =>
      block.kind === 'figure' && block.path ? [normalised(block.alt)] : [],
    );
    const text = alternatives.reduce((all, alt) => all.replace(`. ${alt}`, ''), normalised(writeText(traps.blocks)));
    const heads = /Förslag\s+Röster\s+Avgivna av/;
    expect(onlyWords(normalised(readDocx(file).join('\n').replace(heads, '')))).toEqual(onlyWords(text));
  });
});
