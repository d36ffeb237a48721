/** Words of taking lists out and bringing rows in. */
export const exchange = {
  title: (list: string) => `Ta ut eller läs in: ${list}`,
  list: 'Lista',
  out: 'Ta ut',
  outAbout: 'Excel för att räkna och ändra, CSV för svensk Excel och andra program, JSON med alla fält beskrivna.',
  own: (list: string) => `${list}, bara min kommun`,
  allOwn: 'Min kommuns rader i alla listor',
  all: 'Alla listor som du får läsa',
  formats: { xlsx: 'Excel', csv: 'CSV', json: 'JSON' },
  making: 'Skapar filen …',
  made: (percent: number) => `Filen skapas: ${percent} %`,
  saved: (name: string) => `${name} är hämtad.`,
  in: 'Läs in',
  inAbout:
    'Välj en Excel-fil eller klistra in rader. Första raden har kolumnernas namn. Högst 2 000 rader på en gång. Inget skrivs förrän du bekräftar.',
  file: 'Fil',
  paste: 'Inklistrade rader',
  look: 'Förhandsvisa',
  columns: 'Kolumner',
  column: (header: string) => `Kolumnen ”${header}”`,
  columnNumber: (at: number) => `Kolumn ${at}, utan rubrik`,
  sheet: (name: string, others: number) =>
    others === 1
      ? `Bladet ”${name}” läses. Ett annat blad i filen läses inte.`
      : `Bladet ”${name}” läses. ${others} andra blad i filen läses inte.`,
  headRow: (row: number) => `Rubrikerna står på rad ${row}.`,
  leftOut: 'Läses inte in',
  preview: 'Förhandsvisning',
  row: 'Rad',
  rowNumber: (row: number) => `Rad ${row}`,
  what: 'Vad',
  does: 'Blir',
  says: 'Problem eller ändrade fält',
  kinds: { add: 'Ny', change: 'Ändras', nothing: 'Oförändrad', refused: 'Läses inte in' },
  summary: ({ added, changed, same, refused }: Record<'added' | 'changed' | 'same' | 'refused', number>) =>
    `${added} ${added === 1 ? 'ny' : 'nya'}, ${changed} ändras, ${same} ${same === 1 ? 'oförändrad' : 'oförändrade'}, ${refused} med problem.`,
  more: (count: number) => (count === 1 ? '… och en rad till.' : `… och ${count} rader till.`),
  confirm: (count: number) => (count === 1 ? 'Läs in 1 rad' : `Läs in ${count} rader`),
  working: 'Läser in …',
  done: (added: number, changed: number, refused: number) =>
    `${added === 1 ? '1 rad' : `${added} rader`} lades till, ${changed} ändrades, ${refused} lästes inte in.`,
};
