/** Words of a status report that come after its first view. */
export const report = {
  ownAction: (text: string) => `Riskens åtgärd: ${text}`,
  actions: (risk: string) => `Åtgärder för ${risk}`,
  owner: (name: string) => `ansvarig ${name}`,
  due: (day: string) => `senast ${day}`,
  decided: 'Beslut:',
  askLight: (light: string) =>
    `Alla åtgärder för risken är klara. Stämmer bedömningen ${light} fortfarande? Den ändras inte av sig själv.`,

  timelineText: 'Tänkt tidplan och utfall',
  what: 'Vad',
  planned: 'Tänkt',
  outcome: 'Utfall',
  difference: 'Skillnad',
  later: (days: number) => (days === 1 ? '1 dag senare' : `${days} dagar senare`),
  earlier: (days: number) => (days === 1 ? '1 dag tidigare' : `${days} dagar tidigare`),
  onTime: 'enligt plan',
  notReached: 'inte uppnått än',
  notSaid: 'framgår inte',
  yearInferred: (day: string) => `${day} (året är härlett)`,
  moved: (title: string) => `${title} (ny tidplan)`,
  undated: (names: string) => `Utan datum: ${names}.`,
  noDates: 'Inget i rapporten har datum än. Skriv tänkt och uppnått datum på resultaten, så visas de här.',
  changes: 'Ändringar av tidplanen',
  noChanges: 'Tidplanen är inte ändrad.',
  allChanges: 'Alla ändringar av tidplanen',

  reallocations: 'Omdisponeringar',
  noReallocations: 'Inga omdisponeringar.',
  fromTo: (from: string, to: string) => `från ${from} till ${to}`,
  allReallocations: 'Alla omdisponeringar',
  possibleWhy: 'En möjlig omdisponering ändrar inga siffror. Den kräver ett beslut.',
  allLines: 'Alla budgetposter',

  noCommunication: 'Inga kommunikationsaktiviteter är planerade än.',
  communicationShare: (done: number, total: number, percent: number) =>
    `${done} av ${total} är genomförda, ${percent} %`,
  cancelledShare: (cancelled: number, percent: number) => `${cancelled} uteblev, ${percent} %`,
  allCommunications: 'Alla kommunikationsaktiviteter',

  marginOut: 'Marginalen är slut: om en kommun lämnar uppfylls inte finansieringens krav.',
  marginBroken: (missing: number) => `Finansieringens krav är inte uppfyllt: ${missing} kommuner saknas.`,
  attendance: 'Närvaro på mötena',
  meeting: 'Möte',
  present: 'Kommuner på mötet',
  presentOf: (present: number, of: number) => `${present} av ${of}`,
  noAttendance: 'Ingen närvaro är bekräftad än.',

  previous: (title: string) => `Ändrat sedan ${title}`,
  previousWho: (time: string, name: string) => `Publicerad ${time} av ${name}.`,
  noDifference: 'Inget skiljer sig.',
  firstReport: 'Det finns ingen tidigare publicerad rapport att jämföra med.',
};
