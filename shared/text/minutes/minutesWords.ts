import { formatDay, formatInstant, formatNames, sentence } from '../format';
import { mentions } from '../mentions';

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
    [from && `från ${from}`, to && `till och med ${to}`].filter((part) => part !== null).join(' '),
  /** A number that says what it is (§ 87) needs no word before it. */
  item: (number: string) => (/^\d/.test(number) ? `punkt ${number}` : number),
  person: (name: string, organisation: string) => (organisation ? `${name}, ${organisation}` : name),
  /** In the middle of a sentence. */
  personIn: (name: string, organisation: string) => (organisation ? `${name}, ${organisation},` : name),
  withSpan: (name: string, span: string) => (span ? `${name} (${span})` : name),
  quorum: 'Beslutsförhet',
  taking: {
    present: (taking: number, entitled: number) => `${taking} av ${entitled} var på mötet`,
    answered: (taking: number, entitled: number) => `${taking} av ${entitled} röstade`,
  },
  quorumText: (taking: string, needed: number, met: boolean) =>
    `${taking}${needed > 0 ? `, minst ${needed} krävs` : ''}. ${met ? 'Beslutsfört.' : 'Inte beslutsfört.'}`,
  atTheEnd: (quorum: string) => `Vid mötets slut: ${quorum}`,
  present: 'Deltagare',
  absent: 'Förhindrade',
  missed: 'Frånvarande',
  held: 'Hölls',
  heldFrom: (from: string, to: string | null) =>
    to ? `${formatInstant(from)} till ${formatInstant(to)}` : `från ${formatInstant(from)}`,
  course: 'Under mötet',
  happened: {
    adjourned: (time: string) => `Mötet ajournerades ${time}.`,
    wentOn: (time: string) => `Mötet fortsatte ${time}.`,
    resumed: (time: string, reason: string | null) =>
      reason ? `Mötet återupptogs ${time}: ${reason}` : `Mötet återupptogs ${time}.`,
    reordered: (time: string) => `Ordningen mellan punkterna ändrades ${time}.`,
  },
  nobody: 'Ingen.',
  name: 'Namn',
  organisation: 'Kommun/Organisation',
  capacities: { present: 'Deltar som', absent: 'Kallad som', missed: 'Kallad som' },
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
  continues: (date: string) => `Punkten fortsätter från mötet ${formatDay(date)}.`,
  kind: 'Typ',
  /** "R1 Konsulten blir dyrare" */
  about: (number: string | null, title: string) => [number, title].filter(Boolean).join(' '),
  /** Beside what was said of one of several decisions. */
  of: (said: string, decision: string) => `${said} (gäller ${decision})`,
  concerns: (what: string) => `Gäller ${sentence(what)}`,
  chosen: (number: number, title: string) => `Valt alternativ: ${sentence(`${number}. ${title}`)}`,
  gate: (gate: string) => `Grindbeslut: ${gate}.`,
  question: (number: string | null, title: string) => (number ? `Fråga ${number}: ${title}` : `Fråga: ${title}`),
  states: STATES,
  presenter: 'Föredragande',
  registrationNumber: 'Diarienummer',
  serving: 'Tjänstgörande',
  servesFor: (mandate: string, name: string, insteadOf: string | null) =>
    `${mandate}: ${name}${insteadOf ? `, ersättare för ${insteadOf}` : ''}`,
  emptySeat: (mandate: string) => `${mandate}: ingen tjänstgör`,
  arrived: (name: string, item: string) => `${name} kom till mötet vid ${item}.`,
  left: (name: string, item: string) => `${name} lämnade mötet efter ${item}.`,
  conflict: (name: string) => `Jäv: ${name} deltog inte i handläggningen.`,
  motions: 'Yrkanden',
  motion: (movers: string | null, text: string) => (movers ? `${movers}: ${text}` : text),
  putting: 'Propositionsordning',
  forCounter: (first: string, second: string) => `För att utse motförslag ställdes ${first} mot ${second}.`,
  mainAgainst: (main: string, counter: string) => `Huvudförslaget ${main} ställdes mot motförslaget ${counter}.`,
  put: (motion: string, putAs: string) => `${motion} (${putAs})`,
  vote: 'Omröstning',
  opened: (time: string) => `Omröstningen öppnades ${formatInstant(time)}`,
  closed: (time: string) => `stängdes ${formatInstant(time)}`,
  voteLead: (subject: string, how: readonly string[]) => [subject, ...how].filter(Boolean).map(sentence).join(' '),
  round: (round: number) => `Omgång ${round}`,
  counted: 'Rösterna räknades på mötet.',
  condition: (mandate: string, text: string) => `Villkor från ${mandate}: ${text}`,
  comment: (mandate: string, text: string) => `Kommentar från ${mandate}: ${text}`,
  reopened: (reason: string) => `Omröstningen öppnades igen: ${reason}`,
  withdrawn: (reason: string) =>
    reason
      ? `Omröstningen togs tillbaka och räknades inte: ${reason}`
      : 'Omröstningen togs tillbaka och räknades inte.',
  decision: 'Beslut:',
  noDecision: 'Inget beslut fattades.',
  abstained: 'Avstår',
  outcomes: {
    noted: 'Informationen antecknades.',
    elected: 'Beslutet gäller ett val.',
    deferred: (date: string | null) =>
      date ? `Ärendet bordlades till mötet ${formatDay(date)}.` : 'Ärendet bordlades.',
    referredBack: (to: string | null, until: string | null) =>
      `Ärendet återremitterades${to ? ` till ${to}` : ''}${until ? `, åter senast ${formatDay(until)}` : ''}.`,
    continued: (decision: string) => `Ärendet fortsätter som ${decision || 'ett annat beslut'}.`,
  },
  form: (form: string) => `Beslutsform: ${form}.`,
  quorums: QUORUMS,
  reservation: 'Reservation',
  minutesNote: 'Protokollsanteckning',
  statement: (label: string, name: string, text: string | null) =>
    text ? `${label} av ${name}: ${text}` : `${label} av ${name}.`,
  needs: 'Behov som kom fram',
  need: (title: string, role: string, becomes?: string) =>
    becomes ? `${title} (${role}). Blir: ${becomes}` : `${title} (${role})`,
  actions: 'Åtgärder',
  adjusted: (confirmed: readonly { name: string; at: string }[]) =>
    `Punkten justerades omedelbart av ${formatNames(confirmed.map(({ name, at }) => `${name} ${formatInstant(at)}`))}.`,
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
  /** "R1" beside an area's action. */
  seeRisk: (action: string, risk: string) =>
    mentions(action, risk) ? action : [action, `Se risk ${risk}.`].filter(Boolean).join(' '),
  asOf: (label: string, date: string) => `${label} (per ${formatDay(date)})`,
  concerning: (topic: string, text: string) => (text.startsWith(topic) ? text : `${topic}: ${text}`),
  following: 'kommer senare',
  sources: (sources: string) => `Källor: ${sources}`,
  about: 'Gäller',
  cost: (amount: string) => `Kostnad: ${amount}`,
  notCalculated: 'Inte beräknat',
  recommended: 'Rekommenderas.',
  noAlternatives: 'Inga förslag.',
  versioned: (title: string, version: string) => `${title} v ${version}`,
  answers: { approved: 'godkänd', approvedWithCondition: 'godkänd med villkor', notApproved: 'inte godkänd' },
  included: (text: string) => `Ingår: ${text}`,
  knownGaps: (text: string) => `Kända brister: ${text}`,
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
  nextNumber: (number: number) => `Det är möte nummer ${number} under året.`,
  nextPlace: (place: string) => `Plats: ${sentence(place)}`,
  noNext: 'Datum för nästa möte bestäms senare.',
  notedBy: 'Antecknat av',
  adjustedBy: 'Justerat av',
  signed: (time: string, hash: string) => `Bekräftat i Processfabriken ${time}, uppgifter ${hash}`,
  disagrees: (time: string, remark: string | null) => `Inte enig, ${time}${remark ? `: ${remark}` : ''}`,
  attachments: 'Bilagor',
  noAttachments: 'Inga bilagor.',
  attachment: (title: string, remarks: readonly string[]) =>
    remarks.length > 0 ? `${title} (${remarks.join(', ')})` : title,
  missing: 'saknas',
};
