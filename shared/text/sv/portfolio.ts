/** Words of the process factory: what each municipality runs and plans. */
export const portfolio = {
  lead: (municipalities: number, ongoing: number, seeking: number) =>
    `Insatser i ${municipalities} ${municipalities === 1 ? 'kommun' : 'kommuner'} · ${ongoing} pågår · ${seeking} söker samarbete`,
  seeking: 'Söker samarbete',
  notSince: 'Inte sedan',
  exampleHint: 'Påhittad rad som visar hur tabellen kan se ut.',
  othersHint: (municipality: string) => `Insatsen hör till ${municipality}. Du kan läsa men inte ändra den.`,
};
