const answers: Record<string, string> = {
  abstain: 'Avstår',
  conflictOfInterest: 'Jäv',
  approved: 'Godkänn',
  approvedWithCondition: 'Godkänn med villkor',
  notApproved: 'Godkänn inte',
  continue: 'Fortsätt projektet',
  change: 'Ändra planen',
  yes: 'Ja',
  no: 'Nej',
  approve: 'Genomför insatsen',
  reject: 'Avslå insatsen',
  referBack: 'Återremittera insatsen',
  stop: 'Avbryt projektet',
};

/** Words of voting, the same in card and tab. */
export const votes = {
  /** Over what is asked. */
  heads: { question: 'Frågan', alternatives: 'Alternativen', deliverables: 'Det här godkänns' },
  versionOf: (title: string, version: string) => (version ? `${title} version ${version}` : title),
  chooseOf: 'Vilket alternativ väljer du?',
  approveThat: (what: string) => `Godkänner du ${what}?`,
  answers,
  alternative: (number: string, title: string) => `Alternativ ${number}: ${title}`,
  alternativeNumber: (number: string) => `Alternativ ${number}`,
  alternativeShort: (number: string) => `alternativ ${number}`,
  abstain: 'Avstå',
  conflictOfInterest: 'Anmäl jäv',
  gateQuestion: 'Ska projektet fortsätta?',
  whichAlternative: 'Vilket alternativ väljer du?',
  whichCounter: (number: number, of: number) => `Omröstning ${number} av ${of}: vilket förslag blir motförslag?`,
  mainOrCounter: (of: number, main: string, counter: string) =>
    `Omröstning ${of} av ${of}: huvudförslaget (${main}) eller motförslaget (${counter})?`,
  chooseAnswer: (subject: string) => `Välj ett svar för ${subject}.`,
  chooseAlternative: 'Välj ett alternativ, eller avstå.',
  chooseGate: 'Välj om projektet ska fortsätta.',
  condition: 'Villkor',
  comment: 'Kommentar',
  commentHint:
    'Frivilligt. Alla ser den när omröstningen är stängd. Skriv roll, inte person: svaren är allmän handling.',
  conditionFrom: (municipality: string) => `Villkor från ${municipality}:`,
  commentFrom: (municipality: string) => `Kommentar från ${municipality}:`,
  closedUnsaved: 'Omröstningen stängdes innan du hade sparat. Det här hade du skrivit:',
  unreadableTitle: (count: number) => (count === 1 ? 'En röst räknas inte' : `${count} röster räknas inte`),
  unreadable: (rows: string) =>
    `Någon har ändrat eller lagt till rader för hand i SharePoint-listan Röstsedlar: ${rows}. Återställ raden från versionshistoriken, annars räknas kommunens tidigare svar eller inget alls.`,
  unreadableRow: (municipality: string, id: string) => `${municipality || 'okänd kommun'} (rad ${id})`,
  missedTitle: 'Rösträkningen saknar röster',
  missed: (names: string) =>
    `Röster från ${names} fanns i SharePoint innan omröstningen stängdes, men är inte räknade. Öppna omröstningen igen och låt kommunen rösta på nytt.`,
  vote: 'Rösta',
  voteFor: (what: string) => `Rösta på ${what}`,
  change: 'Ändra min röst',
  saved: (answer: string) => `Din röst är sparad: ${answer}. Du kan ändra den tills omröstningen stängs.`,
  savedAll: 'Dina svar är sparade. Du kan ändra dem tills omröstningen stängs.',
  yours: (answer: string, time: string) => `Du röstade ${time}: ${answer}`,
  yoursAbstained: (time: string) => `Du avstod ${time}`,
  yoursConflicted: (time: string) => `Du anmälde jäv ${time}`,
  yoursAll: (time: string) => `Du svarade ${time}`,
  others: (name: string, municipality: string, time: string) => `${name} röstade för ${municipality} ${time}`,
  atTime: (time: string) => `kl. ${time}`,
  unknownYet: 'Vi vet inte än om din senaste röst kom fram. Vi försöker igen, och det syns här när vi vet.',
  cameTooLate: (hasEarlier: boolean): string =>
    hasEarlier
      ? 'Din senaste ändring kom för sent. Ditt tidigare svar gäller.'
      : 'Din röst kom för sent och räknades inte.',
  tooLateLastRound: (hasEarlier: boolean): string =>
    hasEarlier
      ? 'Din senaste ändring kom för sent förra gången. Ditt tidigare svar gäller tills du ändrar det.'
      : 'Din röst kom för sent förra gången. Rösta igen.',
  askedAgain: (subjects: string) =>
    `Det finns en ny version: ${subjects}. Svara på den igen. Dina andra svar står kvar.`,
  progress: (voted: number, entitled: number) => `${voted} av ${entitled} har röstat`,
  missing: (names: string) => `Har inte röstat: ${names}`,
  nobodyMissing: 'Alla har röstat.',
  aside: (names: string) => `Deltar inte på grund av jäv: ${names}.`,
  notAnswered: 'Röstade inte',
  open: 'Öppna omröstning',
  close: 'Stäng omröstning',
  finish: 'Räkna klart',
  reopen: 'Öppna igen',
  reopenReason: 'Varför öppnas omröstningen igen?',
  withdraw: 'Ta tillbaka',
  withdrawReason: 'Varför tas omröstningen tillbaka?',
  withdrawn: (reason: string) => `Den förra omröstningen togs tillbaka: ${reason}`,
  set: 'Fastställ beslutet',
  taking: {
    answered: (taking: number, entitled: number) => `${taking} av ${entitled} har röstat`,
    present: (taking: number, entitled: number) => `${taking} av ${entitled} är på mötet`,
  },
  isQuorate: 'Gruppen är beslutsför.',
  needs: {
    answered: (needed: number) => `Minst ${needed} behöver rösta.`,
    present: (needed: number) => `Minst ${needed} behöver vara med.`,
  },
  quorumShort: (met: boolean): string => (met ? 'beslutsför' : 'inte beslutsför'),
  outcome: {
    notQuorate: (taking: string) => `Inte beslutsför: ${taking}`,
    nobody: 'Ingen tog ställning.',
    tie: 'Rösterna blev lika.',
    unanimous: (answer: string, count: number) => `Enigt: ${answer}, ${count === 1 ? '1 röst' : `${count} röster`}.`,
    majority: (answer: string, count: number, cast: number) => `${answer} fick majoritet: ${count} av ${cast} röster.`,
    plurality: (answer: string, count: number, cast: number) =>
      `Inget svar fick mer än hälften av rösterna. Flest fick ${answer}: ${count} av ${cast}.`,
    chair: (answer: string) => `Ordförandens röst avgjorde: ${answer}.`,
  },
  afterNotQuorate: {
    answered: 'Ingenting kan beslutas än. Öppna omröstningen igen, så kan de som inte har röstat göra det.',
    present: 'Ingenting kan beslutas på plats. Låt ledamöterna rösta efter mötet i stället.',
  },
  state: { draft: 'Utkast', open: 'Öppen', closing: 'Rösterna räknas', closed: 'Stängd', set: 'Fastställd' },
  decided: 'Beslut',
  notYet: 'Omröstningen är inte öppnad.',
  closedAt: (time: string) => `Stängd ${time}`,
  deadline: (time: string) => `Svara senast ${time}.`,
  openDecision: 'Öppna beslutet',
  registered: (name: string, reason: string) => `Registrerad av ${name}: ${reason}`,
};
