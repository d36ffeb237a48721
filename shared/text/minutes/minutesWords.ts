import { formatDay, formatInstant, formatNames, sentence } from '../format';

const LETTERS: Readonly<Record<string, string>> = { information: 'I', discussion: 'D', workItem: 'A', decision: 'B' };

const LEGEND: Readonly<Record<string, string>> = {
  information: '[I] för informationspunkt',
  discussion: '[D] för diskussionspunkt',
  workItem: '[A] för arbetsmoment',
  decision: '[B] för beslutspunkt',
};

const STATES: Readonly<Record<string, string>> = {
  moved: 'Punkten togs inte upp. Den flyttas till nästa möte.',
  withdrawn: 'Punkten utgick.',
  waiting: 'Punkten togs inte upp.',
};

const QUORUMS: Readonly<Record<string, string>> = {
  quorate: 'Beslutsfört.',
  notQuorate: 'Inte beslutsfört.',
  notDocumented: 'Beslutsförhet: inte dokumenterad.',
};

/** What the minutes say by themselves; in Swedish alone, since that is their language. In verbatim the record's own words go before them. */
export const minutesWords = {
  minutes: 'Mötesprotokoll',
  paragraphMinutes: 'Sammanträdesprotokoll',
  information: 'Information om möte',
  date: 'Datum',
  time: 'Tid',
  place: 'Plats',
  mode: 'Mötesform',
  numberInYear: 'Mötesnummer',
  registrationNumber: 'Diarienummer',
  unknown: 'Uppgift saknas',
  /** Beside a reading that is not certain: what the record itself says. */
  doubt: (read: string, recorded: string) => `${read} [osäker läsning, i protokollet ”${recorded}”]`,
  roles: { chair: 'Ordförande', minuteTaker: 'Sekreterare', minutesAdjuster: 'Justerare' },
  span: (from: string | null, to: string | null) =>
    [from && `från punkt ${from}`, to && `till och med punkt ${to}`].filter((part) => part !== null).join(' '),
  person: (name: string, organisation: string) => (organisation ? `${name}, ${organisation}` : name),
  withSpan: (name: string, span: string) => (span ? `${name} (${span})` : name),
  quorum: 'Beslutsförhet',
  taking: {
    present: (taking: number, entitled: number) => `${taking} av ${entitled} är på mötet`,
    answered: (taking: number, entitled: number) => `${taking} av ${entitled} har röstat`,
  },
  quorumText: (taking: string, needed: number, met: boolean) =>
    `${taking}, minst ${needed} krävs. ${met ? 'Beslutsfört.' : 'Inte beslutsfört.'}`,
  present: 'Deltagare',
  absent: 'Förhindrade',
  nobody: 'Ingen.',
  name: 'Namn',
  organisation: 'Kommun/Organisation',
  capacity: 'Deltar som',
  mandate: 'Mandat',
  insteadOf: (capacity: string, name: string) => `${capacity || 'Ersättare'} för ${name}`,
  vacant: 'Vakant',
  agenda: 'Dagordning',
  agendaNumber: 'Punkt',
  agendaType: 'Typ',
  agendaTitle: 'Beskrivning',
  agendaPresenter: 'Ansvarig',
  letters: LETTERS,
  legend: (kinds: readonly string[]) => `Mötespunktens typ anges som ${kinds.join(', ')}.`,
  legendKinds: LEGEND,
  noAgenda: 'Dagordningen är tom.',
  paragraph: (number: number) => `§ ${number}`,
};

/** What the minutes say by themselves of an item. */
export const itemWords = {
  extra: 'Punkten lades till under mötet.',
  states: STATES,
  presenter: 'Föredragande',
  registrationNumber: 'Diarienummer',
  serving: 'Tjänstgörande',
  servesFor: (mandate: string, name: string, insteadOf: string | null) =>
    `${mandate}: ${name}${insteadOf ? `, ersättare för ${insteadOf}` : ''}`,
  emptySeat: (mandate: string) => `${mandate}: ingen tjänstgör`,
  arrived: (name: string, item: string) => `${name} kom till mötet vid punkt ${item}.`,
  left: (name: string, item: string) => `${name} lämnade mötet efter punkt ${item}.`,
  conflict: (name: string) => `Jäv: ${name} deltog inte i handläggningen.`,
  motions: 'Yrkanden',
  motion: (movers: string | null, text: string) => (movers ? `${movers}: ${text}` : text),
  putting: 'Propositionsordning',
  put: (motion: string, putAs: string) => `${motion} (${putAs})`,
  vote: 'Omröstning',
  opened: (time: string) => `Omröstningen öppnades ${formatInstant(time)}`,
  closed: (time: string) => `stängdes ${formatInstant(time)}`,
  voteLead: (subject: string, how: readonly string[]) => [subject, ...how].filter(Boolean).map(sentence).join(' '),
  round: (round: number) => `Omgång ${round}`,
  counted: 'Rösterna räknades på mötet.',
  condition: (mandate: string, text: string) => `Villkor från ${mandate}: ${text}`,
  decision: 'Beslut:',
  noDecision: 'Inget beslut fattades.',
  abstained: 'Avstår',
  outcomes: {
    noted: 'Informationen antecknades.',
    elected: 'Val.',
    deferred: (date: string | null) =>
      date ? `Ärendet bordlades till mötet ${formatDay(date)}.` : 'Ärendet bordlades.',
    referredBack: (to: string | null, until: string | null) =>
      `Ärendet återremitterades${to ? ` till ${to}` : ''}${until ? `, åter senast ${until}` : ''}.`,
    continued: (decision: string) => `Ärendet fortsätter som ${decision || 'ett annat beslut'}.`,
  },
  form: (form: string) => `Beslutsform: ${form}.`,
  quorums: QUORUMS,
  reservation: 'Reservation',
  minutesNote: 'Protokollsanteckning',
  statement: (label: string, name: string, text: string | null) =>
    text ? `${label} av ${name}: ${text}` : `${label} av ${name}.`,
  needs: 'Behov som kom fram',
  need: (title: string, role: string) => `${title} (${role})`,
  actions: 'Åtgärder',
  adjusted: (names: readonly string[], time: string) =>
    `Punkten justerades omedelbart av ${formatNames(names)} ${formatInstant(time)}.`,
};

/** What the minutes say by themselves of what a section shows. */
export const sectionWords = {
  areas: 'Projektstatus',
  area: 'Projektstatus',
  comment: 'Avvikelse/kommentar',
  action: 'Åtgärd',
  done: 'Klart',
  achieved: 'Uppnått resultat/delmål',
  upcoming: 'Kommande aktiviteter',
  finance: 'Ekonomisk rapport',
  line: 'Kostnadsslag',
  budgetSek: 'Projektbudget totalt',
  outcomeSek: 'Utfall',
  total: 'Beräknad summa',
  recordedCourses: 'Inspelade kurser',
  finishedTemplates: 'Framtagna metodmallar',
  heldCourses: 'Genomförda kurser',
  draftTemplates: 'Metodmallar i utkast',
  risks: 'Risker',
  number: 'Id',
  threat: 'Hot',
  vulnerability: 'Sårbarhet',
  consequence: 'Konsekvens',
  likelihood: 'Sannolikhet',
  impact: 'Konsekvensvärde',
  riskValue: 'Riskvärde',
  actionRequired: 'Åtgärd?',
  noRisks: 'Inga öppna risker.',
  cost: (amount: string) => `Kostnad: ${amount}`,
  notCalculated: 'Inte beräknat',
  recommended: 'Rekommenderas.',
  noAlternatives: 'Inga förslag.',
  versioned: (title: string, version: string) => `${title} v ${version}`,
  answers: { approved: 'godkänd', approvedWithCondition: 'godkänd med villkor', notApproved: 'inte godkänd' },
  noDeliverables: 'Inga leveransobjekt.',
  answered: (title: string, answer: string) => `${title}: ${answer}`,
  actions: 'Öppna åtgärder',
  noActions: 'Inga öppna åtgärder.',
  actionTitle: 'Åtgärd',
  owner: 'Ansvarig',
  due: 'Klar senast',
  state: 'Läge',
  next: 'Nästa möte',
  nextDay: (date: string, times: string | null) =>
    `Nästa möte är ${formatDay(date, 'sv', true)}${times ? ` kl. ${times}` : '. Tiden är inte bestämd'}.`,
  nextPlace: (place: string) => `Plats: ${sentence(place)}`,
  noNext: 'Datum för nästa möte bestäms senare.',
  notedBy: 'Antecknat av',
  adjustedBy: 'Justerat av',
  signed: (time: string, hash: string) => `Bekräftat i Processfabriken ${time}, fakta ${hash}`,
  attachments: 'Bilagor',
  noAttachments: 'Inga bilagor.',
  missing: (title: string) => `${title} (saknas)`,
};
