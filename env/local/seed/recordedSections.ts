import type { SectionKind } from '../../../shared/lists/sections';
import seed from './meeting-2021-05-20.json';
import { itemKey } from './meetingRows';

/** A section as the record has it. Texts are the record's own, in Markdown. */
interface RecordedSection {
  key: string;
  item: number | null;
  kind: SectionKind;
  heading?: string;
  number?: string;
  body?: string;
  deliverable?: string;
  decision?: string;
  showsReport?: true;
  /** The figure's id among those that are missing. */
  figure?: string;
}

const { statusReport, finance, handbook, governingFramework, processes, platform, activities, measures } = seed;
const { decisionBasisRequirements, benefitRealisation, meeting } = seed;
const { developmentProcess } = processes;

const paragraphs = (...texts: readonly string[]): string => texts.join('\n\n');
const bullets = (texts: readonly string[]): string => texts.map((text) => `- ${text}`).join('\n');

/** The record has a hyphen after the first of the four ways and a dash after the others. */
const ways = (): string =>
  bullets(
    activities.capacityChoices.choices.map(
      ({ nameVerbatim, textVerbatim }, index) => `**${nameVerbatim}** ${index === 0 ? '-' : '–'} ${textVerbatim}`,
    ),
  );

const currentState = (): string[] => {
  const [first = '', ...others] = developmentProcess.currentState.findings.map((one) => one.textVerbatim);
  return [`${developmentProcess.currentState.introVerbatim} ${first}`, others.join(' ')];
};

const statusSections: readonly Omit<RecordedSection, 'key' | 'item'>[] = [
  { kind: 'statusAreas', showsReport: true },
  { kind: 'milestones', showsReport: true },
  { kind: 'timeline', body: statusReport.timeline.introVerbatim },
  { kind: 'figure', heading: statusReport.timeline.plannedLabelVerbatim, figure: 'FIG1' },
  { kind: 'figure', heading: statusReport.timeline.outcomeLabelVerbatim, figure: 'FIG2' },
  { kind: 'prose', body: statusReport.timeline.closingVerbatim },
  { kind: 'finance', heading: finance.headingVerbatim, body: finance.introVerbatim, showsReport: true },
  { kind: 'handbook', heading: handbook.headingVerbatim, body: handbook.introVerbatim, deliverable: 'methodHandbook' },
  {
    kind: 'prose',
    heading: governingFramework.headingVerbatim,
    body: paragraphs(governingFramework.descriptionVerbatim, governingFramework.figureLeadVerbatim),
    deliverable: 'governanceFramework',
  },
  { kind: 'figure', figure: 'FIG3', deliverable: 'governanceFramework' },
  { kind: 'prose', body: governingFramework.testVerbatim, deliverable: 'governanceFramework' },
  {
    kind: 'prose',
    heading: processes.headingVerbatim,
    body: paragraphs(
      ...currentState(),
      developmentProcess.inspiration.introVerbatim,
      bullets(developmentProcess.inspiration.sourcesVerbatim),
      `${developmentProcess.nextStepVerbatim} ${developmentProcess.implementationVerbatim}`,
    ),
    deliverable: 'developmentProcess',
  },
  {
    kind: 'prose',
    heading: platform.headingVerbatim,
    body: platform.textVerbatim,
    deliverable: 'processFactoryPlatform',
  },
];

const activitySections: readonly Omit<RecordedSection, 'key' | 'item'>[] = [
  {
    kind: 'prose',
    heading: activities.headingVerbatim,
    body: paragraphs(
      ...activities.paragraphs.map((one) => one.textVerbatim),
      ways(),
      activities.capacityChoices.conclusionVerbatim,
    ),
  },
  {
    kind: 'prose',
    heading: decisionBasisRequirements.headingVerbatim,
    body: paragraphs(
      decisionBasisRequirements.introVerbatim,
      bullets(decisionBasisRequirements.bullets.map((one) => one.textVerbatim)),
    ),
    deliverable: 'developmentProcess',
  },
  { kind: 'prose', heading: benefitRealisation.headingVerbatim, body: benefitRealisation.textVerbatim },
];

const riskSections: readonly Omit<RecordedSection, 'key' | 'item'>[] = [
  { kind: 'prose', body: seed.risks.introVerbatim },
  { kind: 'riskTable', heading: seed.risks.tableTitleVerbatim },
  { kind: 'figure', figure: 'FIG4' },
  { kind: 'alternatives', heading: measures.headingVerbatim, decision: 'D1' },
];

const deliverySections: readonly Omit<RecordedSection, 'key' | 'item'>[] = [
  { kind: 'deliverables', decision: 'D2' },
  { kind: 'figure', figure: 'FIG5' },
];

const [attachment] = meeting.attachments;
const { number, headingVerbatim } = meeting.extraHeadingNotOnAgenda;

const closingSections: readonly Omit<RecordedSection, 'key' | 'item'>[] = [
  {
    kind: 'nextMeeting',
    number: `${number}`,
    heading: headingVerbatim.replace(/^\d+\)\s*/, ''),
    body: meeting.nextMeeting.verbatim,
  },
  { kind: 'attachments', heading: attachment?.headingVerbatim ?? '' },
];

const under = (item: number | null, own: readonly Omit<RecordedSection, 'key' | 'item'>[]): RecordedSection[] =>
  own.map((one, index) => ({
    key: `${item === null ? meeting.date : itemKey(item)}.avsnitt-${index + 1}`,
    item,
    ...one,
  }));

/** Everything that stands under the items of the record and after them, in its order. */
export const recordedSections: readonly RecordedSection[] = [
  ...under(1, statusSections),
  ...under(2, activitySections),
  ...under(3, riskSections),
  ...under(4, deliverySections),
  ...under(null, closingSections),
];
