import type { ListName } from '../../../shared/lists';
import type { RecordedPlace } from '../../../shared/rules/recorded';
import seed from './meeting-2021-05-20.json';
import { itemKey, MEETING, roleKey } from './meetingRows';
import { recordedSections } from './recordedSections';
import { REPORT } from './statusRows';

/** Words of the record and the place where the app has something of its own. */
export interface RecordedWords extends RecordedPlace {
  list: ListName;
  text: string;
}

const { meeting, statusReport, finance, handbook, risks, measures, deliverables, decisions } = seed;
const { labelsVerbatim: labels } = meeting;

const words = (list: ListName, row: string, texts: Readonly<Record<string, string | undefined>>): RecordedWords[] =>
  Object.entries(texts).flatMap(([field, text]) => (text === undefined ? [] : [{ list, row, field, text }]));

const named = (texts: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [`words.${name}`, text]));

const [agendaNumber, agendaType, agendaTitle, agendaPresenter] = meeting.agendaColumnsVerbatim;

const ofMeeting = (): RecordedWords[] =>
  words('meetings', MEETING, {
    date: meeting.dateVerbatim,
    startTime: meeting.timeVerbatim,
    place: meeting.placeVerbatim,
    ...named({
      minutes: meeting.titleVerbatim,
      body: meeting.subtitleVerbatim,
      information: meeting.infoHeadingVerbatim,
      ...labels,
      agenda: meeting.agendaHeadingVerbatim,
      legend: meeting.agendaLegendVerbatim,
      agendaNumber,
      agendaType,
      agendaTitle,
      agendaPresenter,
      decision: decisions[0]?.labelVerbatim,
      notedBy: meeting.notedBy.labelVerbatim,
      adjustedBy: meeting.adjustedBy.labelVerbatim,
      attachments: meeting.attachments[0]?.headingVerbatim,
    }),
  });

const ofRoles = (): RecordedWords[] => [
  ...words('meetingRoles', roleKey('minuteTaker'), { person: meeting.notedBy.nameVerbatim }),
  ...words('meetingRoles', roleKey('minutesAdjuster'), { person: meeting.adjustedBy.nameVerbatim }),
];

const ofAgenda = (): RecordedWords[] =>
  meeting.agenda.flatMap((item) =>
    words('agendaItems', itemKey(item.number), {
      title: item.titleVerbatim,
      presenter: item.responsibleVerbatim,
      'words.heading': item.headingVerbatim,
    }),
  );

/** "1. Metodhandbok v 0.7": the number belongs to the list. */
const withoutNumber = (text: string): string => text.replace(/^\d+\.\s*/, '');

const ofReport = (): RecordedWords[] => [
  ...words('statusReports', REPORT, { intro: statusReport.introVerbatim, financeNarrative: finance.narrativeVerbatim }),
  ...statusReport.rows.flatMap((row) =>
    words('statusRows', `${REPORT}.${row.id}`, {
      area: row.areaVerbatim,
      comment: row.commentVerbatim,
      action: row.actionVerbatim,
      done: row.doneVerbatim,
    }),
  ),
  ...statusReport.achieved.itemsVerbatim.flatMap((text, index) =>
    words('milestones', `${REPORT}.result-${index + 1}`, { title: withoutNumber(text) }),
  ),
  ...statusReport.upcoming.itemsVerbatim.flatMap((text, index) =>
    words('milestones', `${REPORT}.next-${index + 1}`, { title: text }),
  ),
  ...finance.lines.flatMap((line) =>
    words('budgetLines', line.id, {
      title: line.labelVerbatim,
      budgetSek: line.budgetVerbatim,
      outcomeSek: line.outcomeVerbatim,
    }),
  ),
];

const [area, comment, action, done] = statusReport.columnsVerbatim;
const [budgetSek, outcomeSek] = finance.columnsVerbatim;
const [number, threat, vulnerability, consequence, likelihood, impact, riskValue, actionRequired] =
  risks.columnsVerbatim;

/** The words of the tables and lists that sections show, by kind. */
const SHOWN: Readonly<Record<string, Readonly<Record<string, string | undefined>>>> = {
  statusAreas: { area, comment, action, done },
  milestones: { achieved: statusReport.achieved.labelVerbatim, upcoming: statusReport.upcoming.labelVerbatim },
  finance: { budgetSek, outcomeSek },
  handbook: {
    recordedCourses: handbook.recordedCourses.labelVerbatim,
    finishedTemplates: handbook.finishedTemplates.labelVerbatim,
    heldCourses: handbook.heldCourses.labelVerbatim,
    draftTemplates: handbook.draftTemplates.labelVerbatim,
  },
  riskTable: { number, threat, vulnerability, consequence, likelihood, impact, riskValue, actionRequired },
};

const ofSections = (): RecordedWords[] =>
  recordedSections.flatMap(({ key, kind, number: own, heading, body }) =>
    words('sections', key, {
      heading,
      body,
      ...named({ heading: own && heading ? `${own}) ${heading}` : undefined, ...SHOWN[kind] }),
    }),
  );

const ofRisks = (): RecordedWords[] =>
  risks.items.flatMap((risk) =>
    words('risks', risk.id, {
      threat: risk.threatVerbatim,
      vulnerability: risk.vulnerabilityVerbatim,
      consequence: risk.consequenceVerbatim,
      actionRequired: risk.actionRequiredVerbatim,
    }),
  );

const ofDecisions = (): RecordedWords[] => [
  ...words('decisions', 'D1', { background: measures.leadVerbatim }),
  ...decisions.flatMap((one) => words('decisions', one.id, { text: one.textVerbatim })),
  ...measures.alternatives.flatMap((one) => [
    ...words('alternatives', `D1.${one.number}`, { title: one.textVerbatim }),
    ...one.itemsVerbatim.flatMap(([letter = '', text]) =>
      words('consequences', `D1.${one.number}.${letter}`, { text }),
    ),
  ]),
  ...deliverables.flatMap((one) => words('deliverables', one.id, { title: one.textVerbatim })),
];

/** Everything that the record says, and where. What the app says in the same words needs no wording. */
export const recordedWords = (): RecordedWords[] => [
  ...ofMeeting(),
  ...ofRoles(),
  ...ofAgenda(),
  ...ofReport(),
  ...ofSections(),
  ...ofRisks(),
  ...ofDecisions(),
];
