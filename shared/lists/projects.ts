import { DEFAULT_ZONES } from '../rules/defaultZones';
import { MUNICIPALITIES_REQUIRED } from '../rules/participation';
import { zonesOf } from '../rules/riskZones';
import { DEFAULT_VARIANCE_PERCENT } from '../rules/variance';
import { defineList, type Item } from '../schema/defineList';
import { REGISTRARS } from './roles';

/** A project and its rules; a second project, or other rules for another year, is a row. What is not answered follows `DEFAULT_RULES`. */
export const projects = defineList({
  name: 'projects',
  label: { sv: 'Projekt och regler', en: 'Projects and rules' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 160, required: true, label: { sv: 'Projekt', en: 'Project' } },
    quorum: {
      kind: 'choice',
      label: { sv: 'Beslutsför när', en: 'Quorate when' },
      options: {
        moreThanHalf: { sv: 'fler än hälften av mandaten deltar', en: 'more than half of the mandates take part' },
        twoThirds: { sv: 'minst två tredjedelar deltar', en: 'at least two thirds take part' },
        all: { sv: 'alla deltar', en: 'all take part' },
        none: { sv: 'alltid', en: 'always' },
      },
    },
    majority: {
      kind: 'choice',
      label: { sv: 'Ett förslag vinner med', en: 'A proposal wins with' },
      options: {
        moreThanHalf: { sv: 'fler än hälften av rösterna', en: 'more than half of the votes' },
        twoThirds: { sv: 'minst två tredjedelar av rösterna', en: 'at least two thirds of the votes' },
        most: { sv: 'flest röster', en: 'the most votes' },
      },
    },
    tie: {
      kind: 'choice',
      label: { sv: 'Vid lika röstetal', en: 'At a tie' },
      options: {
        undecided: { sv: 'inget beslut', en: 'nothing is decided' },
        chair: { sv: 'ordförandens utslagsröst', en: 'the chair’s casting vote' },
      },
    },
    plurality: {
      kind: 'choice',
      label: { sv: 'Vid flest röster utan majoritet', en: 'With the most votes but no majority' },
      options: {
        noWinner: { sv: 'inget beslut', en: 'nothing is decided' },
        chair: { sv: 'ordförandens röst avgör', en: 'the chair’s vote decides' },
      },
    },
    count: {
      kind: 'choice',
      label: { sv: 'Medan omröstningen pågår visas', en: 'While a vote is open, people see' },
      options: {
        hidden: { sv: 'bara hur många som har röstat', en: 'only how many have voted' },
        open: { sv: 'även vad som har röstats', en: 'also what has been voted' },
      },
    },
    putting: {
      kind: 'choice',
      label: { sv: 'Fler än två förslag ställs', en: 'More than two proposals are put' },
      options: {
        together: { sv: 'mot varandra på en gång', en: 'against each other at once' },
        inTurns: {
          sv: 'som huvudförslag mot motförslag i tur och ordning',
          en: 'main against counter proposal, in turns',
        },
      },
    },
    substituteAtConflict: {
      kind: 'choice',
      label: { sv: 'Vid jäv', en: 'At a conflict of interest' },
      options: {
        serves: { sv: 'ersättaren träder in', en: 'the substitute steps in' },
        empty: { sv: 'platsen står tom', en: 'the seat is empty' },
      },
    },
    substituteAtHindrance: {
      kind: 'choice',
      label: { sv: 'Vid annat förhinder', en: 'At another hindrance' },
      options: {
        serves: { sv: 'ersättaren träder in', en: 'the substitute steps in' },
        empty: { sv: 'platsen står tom', en: 'the seat is empty' },
      },
    },
    returning: {
      kind: 'choice',
      label: { sv: 'Den som har lämnat tjänstgör igen', en: 'Whoever has left serves again' },
      options: {
        afterConflict: { sv: 'bara efter jäv', en: 'only after a conflict of interest' },
        always: { sv: 'även efter annat förhinder', en: 'also after another hindrance' },
      },
    },
    callDays: {
      kind: 'integer',
      min: 0,
      max: 90,
      label: { sv: 'Kallelse minst så många dagar före', en: 'Days from call to meeting' },
    },
    adjustReminderDays: {
      kind: 'integer',
      min: 1,
      max: 90,
      label: { sv: 'Påminn om justering efter så många dagar', en: 'Days until adjusters are reminded' },
    },
    fastTrackStart: {
      kind: 'choice',
      label: { sv: 'Ett snabbspår startar när', en: 'A fast track begins when' },
      options: {
        partiesOrChair: {
          sv: 'alla parter är överens eller ordföranden beslutar',
          en: 'all parties agree or the chair decides',
        },
        chair: { sv: 'ordföranden beslutar', en: 'the chair decides' },
      },
    },
    standardAgreement: {
      kind: 'reference',
      list: 'templates',
      label: { sv: 'Standardavtal för samverkan', en: 'Standard agreement for collaboration' },
    },
    cardLanguage: {
      kind: 'choice',
      label: { sv: 'Kort som alla ser är på', en: 'Cards that everybody sees are in' },
      options: { sv: { sv: 'svenska', en: 'Swedish' }, en: { sv: 'engelska', en: 'English' } },
      hint: {
        sv: 'Den som öppnar sitt eget kort får det på språket i sitt Teams. Svenska om inget annat sägs.',
        en: 'Whoever opens a card of their own gets it in the language of their Teams. Swedish unless said.',
      },
    },
    municipalitiesRequired: {
      kind: 'integer',
      min: 0,
      max: 290,
      label: { sv: 'Kommuner som finansieringen kräver', en: 'Municipalities that the funding requires' },
      hint: { sv: `${MUNICIPALITIES_REQUIRED} om inget annat sägs.`, en: `${MUNICIPALITIES_REQUIRED} unless said.` },
    },
    variancePercent: {
      kind: 'integer',
      min: 0,
      max: 100,
      label: { sv: 'Avvikelse som ska förklaras, procent', en: 'Variance to be explained, percent' },
      hint: { sv: `${DEFAULT_VARIANCE_PERCENT} om inget annat sägs.`, en: `${DEFAULT_VARIANCE_PERCENT} unless said.` },
    },
    varianceSek: {
      kind: 'integer',
      min: 0,
      max: 1_000_000_000,
      label: { sv: 'Avvikelse som ska förklaras, kronor', en: 'Variance to be explained, kronor' },
      hint: { sv: 'Tomt: ingen gräns i kronor.', en: 'Empty: no limit in kronor.' },
    },
    riskLowTo: {
      kind: 'integer',
      min: 1,
      max: 23,
      label: { sv: 'Låg risk till och med värdet', en: 'Low risk up to the value' },
      hint: { sv: `${DEFAULT_ZONES.low} om inget annat sägs.`, en: `${DEFAULT_ZONES.low} unless said.` },
    },
    riskMediumTo: {
      kind: 'integer',
      min: 2,
      max: 24,
      label: { sv: 'Medelrisk till och med värdet', en: 'Medium risk up to the value' },
      hint: { sv: `${DEFAULT_ZONES.medium} om inget annat sägs.`, en: `${DEFAULT_ZONES.medium} unless said.` },
    },
    riskZonesBy: {
      kind: 'text',
      maxLength: 160,
      label: { sv: 'Gränserna är beslutade av', en: 'The limits were decided by' },
    },
  },
  rules: ({ riskLowTo, riskMediumTo, riskZonesBy }) => {
    const zones = zonesOf({ riskLowTo, riskMediumTo });
    const isSet = riskLowTo !== null || riskMediumTo !== null;
    return [
      ...(zones.low < zones.medium ? [] : [{ field: 'riskMediumTo', code: 'zonesOverlap' as const }]),
      // Somebody stands behind limits that are not the proposed ones.
      ...(isSet && riskZonesBy === null ? [{ field: 'riskZonesBy', code: 'required' as const }] : []),
    ];
  },
  table: ['title', 'quorum', 'majority', 'tie'],
  words: {
    one: { sv: 'projekt', en: 'project' },
    many: { sv: 'projekt', en: 'projects' },
    theOne: { sv: 'projektet', en: 'the project' },
    newOne: { sv: 'Nytt projekt', en: 'New project' },
    empty: { sv: 'Inget projekt än. Lägg till det första.', en: 'No project yet. Add the first one.' },
    emptyReader: { sv: 'Inget projekt än.', en: 'No project yet.' },
  },
  columns: [
    { field: 'title', width: 220, grow: true },
    { field: 'quorum', width: 230 },
    { field: 'majority', width: 260 },
    { field: 'tie', width: 200 },
  ],
  sort: { by: 'title' },
  form: [
    { group: { sv: 'Projektet', en: 'The project' }, level: 'short', fields: ['title', 'municipalitiesRequired'] },
    {
      group: { sv: 'Ekonomi', en: 'Finances' },
      level: 'short',
      fields: ['variancePercent', 'varianceSek'],
    },
    {
      group: { sv: 'Insatser', en: 'Initiatives' },
      level: 'short',
      fields: ['fastTrackStart', 'standardAgreement'],
    },
    {
      group: { sv: 'Beslut', en: 'Decisions' },
      level: 'short',
      fields: ['quorum', 'majority', 'tie', 'plurality', 'count', 'putting'],
    },
    {
      group: { sv: 'Tjänstgöring', en: 'Serving' },
      level: 'short',
      fields: ['substituteAtConflict', 'substituteAtHindrance', 'returning'],
    },
    {
      group: { sv: 'Kallelse och justering', en: 'Call and adjustment' },
      level: 'short',
      fields: ['callDays', 'adjustReminderDays'],
    },
    { group: { sv: 'Språk', en: 'Language' }, level: 'short', fields: ['cardLanguage'] },
    {
      group: { sv: 'Riskkriterier', en: 'Risk criteria' },
      level: 'short',
      fields: ['riskLowTo', 'riskMediumTo', 'riskZonesBy'],
    },
  ],
  access: { read: 'everyone', financier: true, create: REGISTRARS, update: REGISTRARS },
});

export type Project = Item<typeof projects>;
