import { defineList, type Item } from '../schema/defineList';
import { data } from '../schema/field';
import { flag, listOf, mapOf, number, object, oneOf, optional, orNull, text } from '../schema/shape';
import { PROJECT_MANAGEMENT } from './roles';

/** Who may vote on what, frozen when the vote opens. */
export interface Electorate {
  /** Municipality codes, one mandate each. */
  municipalities: string[];
  questions: Question[];
}

/** One question of a vote. */
export interface Question {
  /** `alternative`, `gate`, or `deliverable-<key>-<version>`; part of a ballot's key. */
  id: string;
  kind: 'alternative' | 'deliverable' | 'gate';
  /** What is asked about, for example "Metodhandbok version 0.7". */
  subject: string;
  deliverable?: string;
  version?: string;
  /** Answers that count, besides `abstain` and `conflictOfInterest`. */
  answers: string[];
}

/** The counted result of one question. */
export interface QuestionResult {
  question: string;
  /** Answer -> number of mandates. */
  counts: Record<string, number>;
  abstained: number;
  conflicted: number;
  notAnswered: number;
  /** The answer with most mandates; null when there is a tie or nobody voted. */
  winner: string | null;
  unanimous: boolean;
  /** Municipality code -> revision of the ballot that was counted. */
  ballots: Record<string, number>;
}

/** The count as it was when the vote was closed. */
export interface Tally {
  voters: string[];
  missing: string[];
  results: QuestionResult[];
}

const electorateShape = object<Electorate>({
  municipalities: listOf(text),
  questions: listOf(
    object<Question>({
      id: text,
      kind: oneOf('alternative', 'deliverable', 'gate'),
      subject: text,
      deliverable: optional(text),
      version: optional(text),
      answers: listOf(text),
    }),
  ),
});

const tallyShape = object<Tally>({
  voters: listOf(text),
  missing: listOf(text),
  results: listOf(
    object<QuestionResult>({
      question: text,
      counts: mapOf(number),
      abstained: number,
      conflicted: number,
      notAnswered: number,
      winner: orNull(text),
      unanimous: flag,
      ballots: mapOf(number),
    }),
  ),
});

/** A decision of the steering group, from draft to set text. */
export const decisions = defineList({
  name: 'decisions',
  label: { sv: 'Beslut', en: 'Decisions' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 200, required: true, label: { sv: 'Fråga', en: 'Question' } },
    meeting: {
      kind: 'reference',
      list: 'meetings',
      required: true,
      indexed: true,
      label: { sv: 'Möte', en: 'Meeting' },
    },
    agendaItem: {
      kind: 'reference',
      list: 'agendaItems',
      required: true,
      label: { sv: 'Mötespunkt', en: 'Agenda item' },
    },
    kind: {
      kind: 'choice',
      required: true,
      label: { sv: 'Typ', en: 'Kind' },
      options: {
        alternatives: { sv: 'Välj alternativ', en: 'Choose an alternative' },
        deliverables: { sv: 'Godkänn delleverans', en: 'Approve partial delivery' },
      },
    },
    risk: { kind: 'reference', list: 'risks', label: { sv: 'Risk', en: 'Risk' } },
    background: { kind: 'note', maxLength: 4000, label: { sv: 'Bakgrund', en: 'Background' } },
    state: {
      kind: 'choice',
      required: true,
      service: true,
      label: { sv: 'Läge', en: 'State' },
      options: {
        draft: { sv: 'Utkast', en: 'Draft' },
        open: { sv: 'Öppen', en: 'Open' },
        closing: { sv: 'Stänger', en: 'Closing' },
        closed: { sv: 'Stängd', en: 'Closed' },
        set: { sv: 'Fastställd', en: 'Set' },
      },
    },
    openedAt: { kind: 'instant', service: true, label: { sv: 'Öppnad', en: 'Opened' } },
    openedBy: { kind: 'reference', list: 'members', service: true, label: { sv: 'Öppnad av', en: 'Opened by' } },
    closedAt: { kind: 'instant', service: true, label: { sv: 'Stängd kl.', en: 'Closed at' } },
    electorate: data({ sv: 'Röstlängd', en: 'Electorate' }, electorateShape),
    tally: data({ sv: 'Rösträkning', en: 'Tally' }, tallyShape),
    quorumStatus: {
      kind: 'choice',
      service: true,
      label: { sv: 'Beslutsförhet', en: 'Quorum' },
      options: {
        quorate: { sv: 'Beslutsför', en: 'Quorate' },
        notQuorate: { sv: 'Inte beslutsför', en: 'Not quorate' },
        notDocumented: { sv: 'Inte dokumenterad', en: 'Not documented' },
      },
    },
    form: {
      kind: 'choice',
      service: true,
      label: { sv: 'Beslutsform', en: 'Form of decision' },
      options: {
        unanimity: { sv: 'Enighet', en: 'Unanimity' },
        openVote: { sv: 'Öppen omröstning', en: 'Open vote' },
      },
    },
    result: { kind: 'text', maxLength: 80, service: true, label: { sv: 'Resultat', en: 'Result' } },
    gate: {
      kind: 'choice',
      service: true,
      label: { sv: 'Grindbeslut', en: 'Gate decision' },
      options: {
        continue: { sv: 'Fortsätt projektet', en: 'Continue the project' },
        change: { sv: 'Ändra planen', en: 'Change the plan' },
        stop: { sv: 'Avbryt projektet', en: 'Stop the project' },
      },
    },
    text: { kind: 'note', maxLength: 2000, service: true, label: { sv: 'Beslutstext', en: 'Text of the decision' } },
    setAt: { kind: 'instant', service: true, label: { sv: 'Fastställt', en: 'Set at' } },
    setBy: { kind: 'reference', list: 'members', service: true, label: { sv: 'Fastställt av', en: 'Set by' } },
  },
  table: ['title', 'state', 'text'],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
  live: true,
});

export type Decision = Item<typeof decisions>;
