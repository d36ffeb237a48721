import { deflateSync } from 'node:zlib';
import type { Block, MinutesDocument, Table } from '../../shared/minutes/Block';
import { cell, columnsOf, listOf, paragraph, words } from '../../shared/minutes/blockMakers';

function crc(bytes: Buffer): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return ~value >>> 0;
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc(body), body.length + 4);
  return whole;
}

/** A picture in one colour. */
export function png(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.alloc((1 + width * 3) * height, 184);
  for (let row = 0; row < height; row++) rows[row * (1 + width * 3)] = 0;
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const register = (count: number): Table => ({
  kind: 'table',
  caption: 'Riskregister',
  rowHeader: true,
  columns: columnsOf(
    ['Id', 'Hot', 'Sårbarhet', 'Konsekvens', 'Sannolikhet', 'Konsekvensvärde', 'Riskvärde'],
    [5, 22, 24, 22, 9, 10, 8],
    [undefined, undefined, undefined, undefined, 'center', 'center', 'center'],
  ),
  rows: Array.from({ length: count }, (_, at) => {
    const [likelihood, impact] = [(at % 5) + 1, ((at * 3) % 5) + 1];
    return [
      `R${at + 1}`,
      `Hot nummer ${at + 1} med en text som tar två rader i sin kolumn`,
      'Uppgifter saknas om tillgänglighetsdirektivet',
      'Projektets kvalitet påverkas',
      `${likelihood}`,
      `${impact}`,
      `${likelihood * impact}`,
    ].map(cell);
  }),
});

const lettered = (name: string): Block => ({
  kind: 'list',
  marker: 'decimal',
  items: [1, 2].map((number) => ({
    runs: words(`${name} ${number}`),
    children: listOf('letter', ['Första följden', 'Andra följden']),
  })),
});

const facts: Block = {
  kind: 'facts',
  rows: [
    { label: 'Tid', runs: words('torsdag 10 september 2026 kl. 10.30–12.00') },
    { label: 'Beslutsförhet', runs: words('8 av 10 kommuner närvarande, minst 6 krävs') },
  ],
};

const vote: Block = {
  kind: 'vote',
  lead: 'Öppen omröstning med namnupprop.',
  options: [
    { label: 'Alternativ 1', count: 2, voters: ['Orust', 'Åmål'] },
    { label: 'Avstår', count: 0, voters: [] },
  ],
};

/** What has broken other people's Word files, on a few pages. */
export const traps: MinutesDocument = {
  title: 'Protokoll R&D <test> &quot;citat&quot; &amp;',
  project: 'Projekt <A> & B',
  date: '2026-09-10',
  state: 'Justerat',
  author: 'Sekreterare',
  registrationNumber: '2026-0417',
  frozenAt: '2026-09-17T12:02:00.123Z',
  stamp: '2026-09-10 · version 2 · uppgifter 3f9a1c07b2e4',
  blocks: [
    { kind: 'title', text: 'Sammanträdesprotokoll', subtitle: 'R&D <test> &quot;citat&quot; &amp;' },
    facts,
    { kind: 'heading', level: 1, number: '§ 34', text: 'Val av alternativ för tidplan' },
    lettered('Alternativ'),
    vote,
    {
      kind: 'decision',
      label: 'Beslut:',
      text: 'Styrgruppen beslutar om alternativ 1 till en kostnad av högst 1 484 700 kr.',
      notes: ['Reservation: Munkedal reserverar sig mot beslutet.'],
    },
    { kind: 'heading', level: 1, number: '§ 35', text: 'Numrering börjar om' },
    lettered('Åtgärd'),
    {
      kind: 'list',
      marker: 'bullet',
      items: [{ runs: words('Punkt med underpunkter'), children: listOf('dash', ['ett streck', 'ett till']) }],
    },
    { kind: 'heading', level: 2, text: 'Tecken' },
    {
      kind: 'paragraph',
      runs: [...words('Beslut: ', { strong: true }), ...words('Styrgruppen är enig  om alternativ 1. ')],
    },
    paragraph('Punkt 1\fPunkt 2'),
    paragraph('Beslut\u0014 fattat \ud83d slut \udc00 och \u{1f600} kvar'),
    paragraph('Rad ett\nRad två\n\n\tIndragen rad'),
    paragraph('Vertikal\vtabb, \u2028radtecken och\r\nvagnretur'),
    paragraph('R&D <test> &quot;citat&quot; &amp; {decimal-1} CURRENT TOTAL_PAGES ]]> <w:p/>'),
    paragraph(`Ett långt ord: ${'Realisationsvinstbeskattning'.repeat(6)}`),
    paragraph('Belopp 1 484 700 kr, 52,7 %, § 12, v 0.7, R 1, kl. 10.30–12.00 och −7 400 kr.'),
    {
      kind: 'paragraph',
      runs: [
        ...words(' i fas, ', { light: 'green' }),
        ...words(' avviker, ', { light: 'yellow' }),
        ...words(' försenat', { light: 'red' }),
      ],
    },
    { kind: 'figure', title: 'Figur 1. Tidplan', alt: 'Staplar: planen till oktober\noch utfallet.', path: 'plan.png' },
    { kind: 'figure', title: 'Samma figur igen', alt: 'Staplar.', path: 'plan.png' },
    { kind: 'figure', title: 'Rutinramverk 0.5', alt: '', path: null },
    { kind: 'heading', level: 1, number: '§ 36', text: 'Riskregister' },
    paragraph('Tabellens rubrikrad följer med över sidorna.'),
    register(60),
    { kind: 'table', caption: 'Tom', columns: columnsOf(['Kommun', 'Svar'], [1, 1]), rows: [[[], cell('')]] },
    {
      kind: 'signature',
      signers: [
        { label: 'Sekreterare', name: 'Sekreterare' },
        { label: 'Justerare', name: 'Ledamot Orust', signed: 'Justerat i Processfabriken 17 september 2026' },
      ],
    },
    { kind: 'attachments', heading: 'Bilagor', items: ['Bilaga 1. Presentation', 'Bilaga 2. R&D <underlag>.pdf'] },
  ],
};

/** The pictures of `traps`. */
export const trapPictures: ReadonlyMap<string, Uint8Array> = new Map([['plan.png', png(900, 260)]]);
