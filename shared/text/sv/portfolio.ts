/** Words of the process factory: what each municipality runs and plans. */
export const portfolio = {
  lead: (municipalities: number, ongoing: number, seeking: number) =>
    `Insatser i ${municipalities} ${municipalities === 1 ? 'kommun' : 'kommuner'} · ${ongoing} pågår · ${seeking} söker samarbete`,
  table: 'Insatser',
  add: 'Lägg till insats',
  save: 'Spara insats',
  edit: 'Ändra insatsen',
  newTitle: 'Ny insats',
  empty: 'Inga insatser än. Lägg till den första.',
  emptyReader: 'Inga insatser än. De syns här när en kommun har lagt till den första.',
  filter: {
    municipality: 'Kommun',
    phase: 'Fas',
    area: 'Område',
    seeking: 'Söker samarbete',
    unconfirmed: 'Inte bekräftad',
  },
  notConfirmed: 'Inte bekräftad på 90 dagar',
  exampleHint: 'Påhittad rad som visar hur tabellen kan se ut.',
  othersHint: (municipality: string) => `Insatsen hör till ${municipality}. Du kan läsa men inte ändra den.`,
};
