import type { Lists } from '../../lists';
import type { Decision } from '../../lists/decisions';
import type { Risk } from '../../lists/risks';
import type { Section } from '../../lists/sections';
import { byPosition } from '../../rules/byPosition';
import { isLeftAt } from '../../rules/isLeftAt';
import { isStanding } from '../../rules/isStanding';
import { presentedIn } from '../../rules/presentedIn';
import { reportLines } from '../../rules/reportLines';
import { valueOfRisk } from '../../rules/riskValue';
import type { Item } from '../../schema/defineList';
import { isKept } from '../../states/kept';
import { isClosed } from '../../states/risk';
import { formatMoney, swedishOrder } from '../../text/format';
import { sectionWords } from '../../text/minutes/minutesWords';
import type { Said } from '../facts/Said';
import type { SectionFacts } from '../facts/SectionFacts';
import { actionFacts } from './actionFacts';
import { pointedFacts } from './pointedFacts';
import type { Shows } from './Shows';
import type { Source } from './Source';

/** "Metodhandbok v 0.7" */
const withVersion = (title: string, version: string | null): string =>
  version === null ? title : sectionWords.versioned(title, version);

const riskOf = (risk: string | null, { find }: Source): { risk?: string } => {
  const row = find('risks', risk);
  return row ? { risk: row.readableNumber ?? row.threat } : {};
};

const areas: Shows = ({ report }, source) => {
  const row = source.find('statusReports', report);
  const rows = byPosition(source.records.all('statusRows').filter((one) => one.report === report));
  return {
    ...(row?.intro ? { lead: source.field('statusReports', row, 'intro') } : {}),
    areas: rows.map((one) => ({
      area: source.field('statusRows', one, 'area'),
      light: one.light,
      comment: source.field('statusRows', one, 'comment'),
      action: source.field('statusRows', one, 'action'),
      done: source.field('statusRows', one, 'done'),
      ...riskOf(one.risk, source),
    })),
  };
};

const milestones: Shows = ({ report }, { records, said }) => ({
  milestones: byPosition(records.all('milestones').filter((one) => one.report === report)).map((one) => ({
    kind: one.kind,
    title: said({ list: 'milestones', row: one.key, field: 'title' }, withVersion(one.title, one.version)),
  })),
});

const finance: Shows = ({ report }, source) => {
  const { records } = source;
  const row = source.find('statusReports', report);
  const registers = { budgetLines: records.all('budgetLines'), figures: records.all('reportFigures') };
  const lines = reportLines(row, registers);
  return {
    ...(row?.financeNarrative ? { closing: source.field('statusReports', row, 'financeNarrative') } : {}),
    finance: lines.map((line) => ({
      label: source.field('budgetLines', line, 'title'),
      budget: source.field('budgetLines', line, 'budgetSek'),
      outcome: source.field('budgetLines', line, 'outcomeSek'),
      budgetSek: line.budgetSek,
      outcomeSek: line.outcomeSek,
      ...(line.asOf ? { asOf: line.asOf } : {}),
    })),
  };
};

const handbook: Shows = (_section, { records, field }) => {
  const courses = byPosition(records.all('courses'));
  const templates = byPosition(records.all('templates'));
  const held = (form: string): Said[] =>
    courses.filter((one) => one.form === form).map((one) => field('courses', one, 'title'));
  const made = (state: string): Said[] =>
    templates.filter((one) => one.state === state).map((one) => field('templates', one, 'title'));
  return {
    handbook: [
      { group: 'recordedCourses', items: held('recorded') },
      { group: 'finishedTemplates', items: made('finished') },
      { group: 'heldCourses', items: held('held') },
      { group: 'draftTemplates', items: made('draft') },
    ],
  };
};

const risks: Shows = (_section, { records, field }) => {
  const open = records.all('risks').filter(({ state }) => !isClosed(state));
  const number = ({ readableNumber }: Risk): string => readableNumber ?? '';
  return {
    risks: open
      .toSorted((a, b) => swedishOrder.compare(number(a), number(b)))
      .map((risk) => ({
        number: number(risk),
        threat: field('risks', risk, 'threat'),
        vulnerability: field('risks', risk, 'vulnerability'),
        consequence: field('risks', risk, 'consequence'),
        likelihood: `${risk.likelihood ?? '–'}`,
        impact: `${risk.impact ?? '–'}`,
        riskValue: `${valueOfRisk(risk) ?? '–'}`,
        actionRequired: field('risks', risk, 'actionRequired'),
      })),
  };
};

const background: Shows = ({ decision }, source) => {
  const row = source.find('decisions', decision);
  return row?.background ? { lead: source.field('decisions', row, 'background') } : {};
};

const alternatives: Shows = (section, source) => {
  const { decision } = section;
  const recommended = source.find('decisions', decision)?.recommended;
  const own = source.records.all('alternatives').filter((one) => one.decision === decision && isStanding(one));
  const lettered = source.records.all('consequences').filter(isStanding);
  return {
    ...background(section, source),
    alternatives: own
      .toSorted((a, b) => a.number - b.number)
      .map((one) => {
        const mine = lettered
          .filter(({ alternative }) => alternative === one.key)
          .toSorted((a, b) => swedishOrder.compare(a.letter, b.letter));
        return {
          title: source.field('alternatives', one, 'title'),
          cost: one.costSek === null ? null : formatMoney(one.costSek),
          ...(one.costSek === null && one.costWhy ? { costWhy: one.costWhy } : {}),
          recommended: one.number === recommended,
          consequences: mine.map((consequence) => source.field('consequences', consequence, 'text')),
          topics: mine.map(({ topic }) => topic),
        };
      }),
  };
};

/** Each with what was answered to it, in the version that was decided on. */
const deliverables: Shows = (section, source) => {
  const { decision } = section;
  const { records, said } = source;
  const row = source.find('decisions', decision);
  const own = row ? presentedIn(row, records.all('deliverables')) : [];
  const approvals = records.all('approvals').filter((one) => one.decision === decision);
  return {
    ...background(section, source),
    deliverables: own.map((one) => {
      const approval = approvals.find(({ deliverable }) => deliverable === one.key);
      const title = withVersion(one.title, approval ? approval.version : one.version);
      return {
        title: said({ list: 'deliverables', row: one.key, field: 'title' }, title),
        answer: approval ? sectionWords.answers[approval.answer] : null,
        ...(one.link ? { link: one.link } : {}),
        ...(one.included ? { included: one.included } : {}),
        ...(one.knownGaps ? { knownGaps: one.knownGaps } : {}),
      };
    }),
  };
};

const sectionsOfMeeting = ({ records, meeting }: Source): Section[] =>
  records.all('sections').filter((one) => one.meeting === meeting.key && isKept(one.state));

function paperRemarks({ availability, remark }: Item<Lists['papers']>): string[] {
  return [...(availability === 'following' ? [sectionWords.following] : []), ...(remark ? [remark] : [])];
}

/** Papers of a meeting that go with its minutes: all but the figures that a section shows. */
export function attachmentFacts(source: Source): NonNullable<SectionFacts['attachments']> {
  const { records, meeting, field, find } = source;
  const shown = new Set(sectionsOfMeeting(source).map(({ paper }) => paper));
  const own = records.all('papers').filter((one) => one.meeting === meeting.key && isKept(one.state));
  return byPosition(own.filter(({ key, use }) => use !== 'figure' || !shown.has(key))).map((one) => {
    const remarks = paperRemarks(one);
    const item = find('agendaItems', one.agendaItem)?.itemNumber;
    return {
      title: field('papers', one, 'title'),
      missing: one.availability === 'missing',
      ...(item === undefined ? {} : { item }),
      ...(remarks.length > 0 ? { remarks } : {}),
    };
  });
}

const leftAt = ({ meeting, records }: Source) =>
  isLeftAt(meeting, { meetings: records.all('meetings'), projects: records.all('projects') });

const openActions: Shows = (_section, source) => ({
  actions: actionFacts(source.records.all('actionPoints').filter(leftAt(source)), source),
});

const SHOWS: { readonly [K in Section['kind']]?: Shows } = {
  statusAreas: areas,
  milestones,
  finance,
  handbook,
  riskTable: risks,
  alternatives,
  deliverables,
  ...pointedFacts,
  openActions,
  attachments: (_section, source) => ({ attachments: attachmentFacts(source) }),
};

/** A section with what it shows from the registers, as they stand. */
function sectionFacts(section: Section, source: Source): SectionFacts {
  const { key, kind, sectionNumber: number, heading, body } = section;
  // Words of the record stand though the app has none of its own there.
  const recordedBody = source.said({ list: 'sections', row: key, field: 'body' }, body ?? '');
  return {
    key,
    kind,
    number,
    heading: heading === null ? null : source.said({ list: 'sections', row: key, field: 'heading' }, heading),
    body: body === null && recordedBody.recorded === undefined ? null : recordedBody,
    words: source.words('sections', key),
    ...SHOWS[kind]?.(section, source),
  };
}

/** The sections of an item, or of the meeting where none is said. */
export const sectionsOf = (item: string | null, source: Source): SectionFacts[] =>
  byPosition(sectionsOfMeeting(source).filter((one) => (one.agendaItem ?? null) === item)).map((section) =>
    sectionFacts(section, source),
  );

/** Kinds of decision whose basis is written apart; any other has none. */
const BASES: Partial<Record<Decision['kind'], Shows>> = { alternatives, deliverables, yesNo: background };

/** What a decision rests on, unless a section of the meeting shows it; nothing where nothing has been written. */
export function basisOf({ key, kind }: Decision, source: Source): { basis?: SectionFacts } {
  const isShown = sectionsOfMeeting(source).some((one) => one.decision === key && SHOWS[one.kind]);
  if (isShown) return {};
  const shown = BASES[kind]?.({ report: null, decision: key, paper: null, knowledge: null }, source) ?? {};
  const isEmpty = !shown.lead && !shown.alternatives?.length && !shown.deliverables?.length;
  const form = kind === 'alternatives' || kind === 'deliverables' ? kind : 'prose';
  const own = { key, kind: form, number: null, heading: null, body: null, words: {} } as const;
  return isEmpty ? {} : { basis: { ...own, ...shown } };
}
