/** Words of the process factory: what each municipality runs and plans. */
export const portfolio = {
  lead: (municipalities: number, ongoing: number, seeking: number) =>
    `Insatser i ${municipalities} ${municipalities === 1 ? 'kommun' : 'kommuner'} · ${ongoing} pågår · ${seeking} söker samarbete`,
  seeking: 'Söker samarbete',
  notSince: 'Inte sedan',
  fastTrack: 'Snabbspår',
  reviewLate: 'Snabbspår: prövningen är försenad',
  notMeasured: 'Inte mätt före',
  guarded: 'Konfidentialitet 3: insatsens texter visas bara för den egna kommunen och projektledningen.',
  reviewBy: (day: string) => `Snabbspår. Beslutet ska prövas senast ${day}.`,
  reviewWas: (day: string) => `Snabbspår. Beslutet skulle ha prövats senast ${day}.`,
  exempted: (reason: string) => `Utgångsläget är inte mätt, enligt beslut om undantag: ${reason}`,
  initiativeSummary: {
    title: 'Insatsen i korthet',
    need: 'Behov',
    benefits: 'Nyttor',
    change: 'Förändring',
    stops: 'Det här upphör',
    nothingStops: (why: string) => `Inget upphör: ${why}`,
    flags: 'Att tänka på',
    legal: (answer: string) => `Juridiska hinder: ${answer}`,
    information: (levels: string) => `Informationssäkerhet: ${levels}`,
    open: 'Öppna insatsen',
    nothing: 'Inte besvarat',
  },
  views: {
    label: 'Visa som',
    table: 'Tabell',
    board: 'Tavla',
    overview: 'Översikt',
    by: 'Ordna efter',
    none: 'Inte angivet',
    count: 'Antal',
    share: 'Andel',
    overviewOf: (grouping: string) => `Insatser per ${grouping.toLowerCase()}`,
    more: (count: number) => `Visa ${count} till`,
    saved: 'Sparade vyer',
    choose: 'Välj en sparad vy …',
    save: 'Spara vyn',
    name: 'Vyns namn',
    savedAs: (name: string) => `Vyn ${name} är sparad. Alla kan välja den, och dess adress är en länk.`,
    rename: 'Byt namn',
    renamed: (name: string) => `Vyn heter nu ${name}.`,
    remove: 'Ta bort vyn',
    removed: (name: string) => `Vyn ${name} är borttagen.`,
  },
  unconfirmed: (count: number) =>
    count === 1
      ? 'En av kommunens insatser är inte bekräftad på 90 dagar.'
      : `${count} av kommunens insatser är inte bekräftade på 90 dagar.`,
  reviewsOverdue: (count: number) =>
    count === 1
      ? 'Ett snabbspår skulle ha prövats i efterhand redan.'
      : `${count} snabbspår skulle ha prövats i efterhand redan.`,
  showReviews: 'Visa dem som ska prövas',
  confirmAll: 'Allt stämmer',
  confirmed: (count: number) => (count === 1 ? 'Insatsen är bekräftad.' : `${count} insatser är bekräftade.`),
  stopDoingLead: (open: number) => `Det som kommunerna ska sluta göra · ${open} skulle redan ha upphört`,
  exampleHint: 'Påhittad rad som visar hur tabellen kan se ut.',
  othersHint: (municipality: string) => `Insatsen hör till ${municipality}. Du kan läsa men inte ändra den.`,
};
