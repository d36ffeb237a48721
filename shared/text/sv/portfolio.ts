/** Words of the process factory: what each municipality runs and plans. */
export const portfolio = {
  lead: (municipalities: number, ongoing: number, seeking: number) =>
    `Insatser i ${municipalities} ${municipalities === 1 ? 'kommun' : 'kommuner'} · ${ongoing} pågår · ${seeking} söker samarbete`,
  seeking: 'Söker samarbete',
  notSince: 'Inte sedan',
  similar: {
    title: 'Liknande insatser',
    asking: 'Letar efter liknande insatser …',
    failed: 'Liknande insatser kunde inte hämtas. Du kan skriva vidare.',
    found: (count: number) => (count === 1 ? '1 liknande insats' : `${count} liknande insatser`),
    none: 'Inga liknande insatser.',
    judge: 'Säg hur de liknar din innan du skickar in.',
    perhaps: 'Kan höra ihop',
    both: (words: string) => `Båda: ${words}`,
    letters: 'Liknande ord',
    contact: (contact: string) => `Kontakt: ${contact}`,
    compare: (title: string) => `Jämför med ${title}`,
    saidHere: (mark: string) => `Den här kommunen: ${mark}`,
    saidThere: (mark: string) => `Den andra kommunen: ${mark}`,
  },
  exampleHint: 'Påhittad rad som visar hur tabellen kan se ut.',
  othersHint: (municipality: string) => `Insatsen hör till ${municipality}. Du kan läsa men inte ändra den.`,
};
