/** Words of the frame around every page: connection, tables, forms and panels. */
export const frame = {
  connecting: 'Ansluter till Teams …',
  noHost: 'Vi får ingen kontakt med Teams. Kontrollera uppkopplingen och försök igen.',
  outsideTeams: 'Den här sidan visas som en flik i Teams. Öppna Processfabriken i Teams.',
  noPage: 'Sidan finns inte. Välj en av sidorna här.',
  unreachable: 'Vi når inte servern. Kontrollera uppkopplingen och försök igen. Det du skrivit är kvar.',
  notSignedIn:
    'Teams kunde inte logga in dig. Försök igen. Om det inte hjälper kan den som sköter Teams behöva godkänna appen. Det du skrivit är kvar.',
  somethingWrong: 'Något gick fel när sidan skulle visas. Ladda om och försök igen.',
  reload: 'Ladda om',
  skip: 'Hoppa till innehållet',
  searchHint: 'Sök (tryck på /)',
  shown: (shown: number, total: number) => (shown === total ? `${total} rader` : `${shown} av ${total} rader`),
  noMatches: 'Inget stämmer med filtret.',
  sortBy: 'Sortera efter',
  showMore: (count: number) => `Visa ${count} till`,
  widthOf: (column: string) => `Bredd på kolumnen ${column}`,
  open: (name: string) => `Öppna ${name}`,
  tableHelp: 'Gå mellan cellerna med piltangenterna. Tryck på retur för att öppna raden.',
  choose: 'Välj …',
  draftSaved: (time: string) => `Sparat ${time}`,
  draftRestored: 'Det du skrev senast är kvar.',
  required: 'obligatoriskt',
  edit: 'Ändra',
  addOne: (one: string) => `Lägg till ${one}`,
  removeOne: (one: string) => `Ta bort ${one}`,
  saveOne: (one: string) => `Spara ${one}`,
  editOne: (one: string) => `Ändra ${one}`,
  partsUnsaved: (count: number) =>
    count === 1
      ? 'En rad är inte sparad än. Det du skrivit är kvar. Spara igen.'
      : `${count} rader är inte sparade än. Det du skrivit är kvar. Spara igen.`,
  goneRow: 'Finns inte kvar',
  savedRecord: (name: string) => `${name} är sparad.`,
  addedRecord: (name: string) => `${name} är tillagd.`,
  saveChosen: 'Spara det valda',
  changedAt: (time: string) => `Senast ändrad ${time}`,
  nextSteps: 'Nästa steg',
  takeStep: (step: string) => `${step}?`,
  concerns: (title: string) => `Det gäller ”${title}”.`,
  movesTo: (state: string) => `Läget blir ${state}.`,
  staysIn: 'Läget är kvar.',
  seenAtOnce: 'Alla som har sidan öppen ser det direkt.',
  stepTaken: (step: string) => `Klart: ${step}.`,
  notYet: (step: string) => `”${step}” går inte än. Gör det här först:`,
  andMore: (count: number) => `och ${count} till`,
  notFoundHere: 'Posten finns inte kvar. Den kan ha tagits bort i SharePoint.',
  problemRows: (count: number, list: string) =>
    count === 1
      ? `En rad kan inte läsas. Rätta den i SharePoint-listan ${list}.`
      : `${count} rader kan inte läsas. Rätta dem i SharePoint-listan ${list}.`,
  shapes: { green: 'Grön', yellow: 'Gul', red: 'Röd', occurred: 'Inträffad', none: 'Inte bedömd' },
};
