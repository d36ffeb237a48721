import { data } from '../fields/data';
import { isAssessed, lacksAction } from '../rules/riskValue';
import { defineList, type Item } from '../schema/defineList';
import { part } from '../schema/part';
import type { Problem } from '../schema/problem';
import { listOf } from '../schema/shape';
import { stateField } from '../states/defineStates';
import { isClosed, riskStates } from '../states/risk';
import { actionPoints } from './actionPoints';
import { momentShape } from './riskMoment';
import { PROJECT_MANAGEMENT } from './roles';
import { statusAreas } from './statusAreas';

const scale = { kind: 'integer', min: 1, max: 5 } as const;

/** Half an assessment is none. */
function halves(values: Readonly<Record<string, unknown>>): Problem[] {
  const pairs = [
    ['likelihood', 'impact'],
    ['residualLikelihood', 'residualImpact'],
  ] as const;
  return pairs.flatMap(([one, other]): Problem[] => {
    if ((values[one] === null) === (values[other] === null)) return [];
    return [{ field: values[one] === null ? one : other, code: 'halfAssessed' }];
  });
}

/** The risk register. The risk value is likelihood times impact and is never stored (shared/rules/riskValue). */
export const risks = defineList({
  name: 'risks',
  label: { sv: 'Risker', en: 'Risks' },
  titleField: 'threat',
  numbered: { prefix: 'R' },
  fields: {
    threat: {
      kind: 'text',
      maxLength: 255,
      required: true,
      label: { sv: 'Hot', en: 'Threat' },
      whenMissing: { sv: 'Skriv vad som hotar projektet.', en: 'Write what threatens the project.' },
    },
    vulnerability: { kind: 'note', maxLength: 2000, required: true, label: { sv: 'Sårbarhet', en: 'Vulnerability' } },
    consequence: { kind: 'note', maxLength: 2000, required: true, label: { sv: 'Konsekvens', en: 'Consequence' } },
    likelihood: {
      ...scale,
      label: { sv: 'Sannolikhet', en: 'Likelihood' },
      hint: {
        sv: '1 är osannolikt, 5 är nästan säkert. Lämna tomt tills risken har bedömts.',
        en: '1 is unlikely, 5 is almost certain. Leave empty until the risk has been assessed.',
      },
    },
    impact: {
      ...scale,
      label: { sv: 'Konsekvensvärde', en: 'Impact' },
      hint: { sv: '1 är försumbart, 5 är mycket allvarligt.', en: '1 is negligible, 5 is very serious.' },
    },
    state: stateField(riskStates, { sv: 'Läge', en: 'State' }),
    assessmentReason: {
      kind: 'note',
      maxLength: 1000,
      label: { sv: 'Skäl till bedömningen', en: 'Reason for the assessment' },
      hint: {
        sv: 'Behövs när en bedömning ändras. Det står i riskens historik.',
        en: 'Needed when an assessment is changed. It is kept in the risk’s history.',
      },
    },
    meeting: {
      kind: 'reference',
      list: 'meetings',
      label: { sv: 'Bedömd vid möte', en: 'Assessed at meeting' },
      hint: { sv: 'Under ett möte fylls det i av sig självt.', en: 'During a meeting it is filled in by itself.' },
    },
    category: {
      kind: 'choice',
      label: { sv: 'Kategori', en: 'Category' },
      options: {
        schedule: { sv: 'Tid', en: 'Schedule' },
        economy: { sv: 'Ekonomi', en: 'Finances' },
        quality: { sv: 'Kvalitet', en: 'Quality' },
        people: { sv: 'Bemanning', en: 'People' },
        law: { sv: 'Juridik', en: 'Law' },
        technology: { sv: 'Teknik', en: 'Technology' },
        collaboration: { sv: 'Samverkan', en: 'Collaboration' },
      },
    },
    source: {
      kind: 'text',
      maxLength: 250,
      label: { sv: 'Källa', en: 'Source' },
      hint: { sv: 'Var risken upptäcktes.', en: 'Where the risk was found.' },
    },
    inherentNote: { kind: 'note', maxLength: 1000, label: { sv: 'Om bedömningen', en: 'About the assessment' } },
    residualLikelihood: {
      ...scale,
      label: { sv: 'Kvarstående sannolikhet', en: 'Residual likelihood' },
      hint: { sv: 'När åtgärderna är gjorda.', en: 'When the actions are done.' },
    },
    residualImpact: { ...scale, label: { sv: 'Kvarstående konsekvensvärde', en: 'Residual impact' } },
    residualNote: { kind: 'note', maxLength: 1000, label: { sv: 'Om det som kvarstår', en: 'About what remains' } },
    actionRequired: { kind: 'flag', required: true, label: { sv: 'Åtgärd krävs', en: 'Action required' } },
    action: {
      kind: 'note',
      maxLength: 2000,
      label: { sv: 'Åtgärd', en: 'Action' },
      whenMissing: { sv: 'Skriv vad som ska göras.', en: 'Write what is to be done.' },
    },
    actionDue: {
      kind: 'date',
      label: { sv: 'Klar senast', en: 'Due' },
      whenMissing: { sv: 'Skriv när åtgärden ska vara klar.', en: 'Write when the action is to be done.' },
    },
    owner: {
      kind: 'reference',
      list: 'members',
      label: { sv: 'Riskägare', en: 'Risk owner' },
      whenMissing: {
        sv: 'Välj vem som äger risken, eller skriv en roll.',
        en: 'Choose who owns the risk, or write a role.',
      },
    },
    ownerRole: {
      kind: 'text',
      maxLength: 160,
      label: { sv: 'Riskägare, roll', en: 'Risk owner, role' },
      hint: {
        sv: 'När risken ägs av en roll eller en organisation.',
        en: 'When a role or an organisation owns the risk.',
      },
    },
    statusArea: {
      kind: 'choice',
      label: { sv: 'Område i statusrapporten', en: 'Area of the status report' },
      options: statusAreas,
    },
    budgetLine: { kind: 'reference', list: 'budgetLines', label: { sv: 'Budgetpost', en: 'Budget line' } },
    decision: { kind: 'reference', list: 'decisions', label: { sv: 'Beslut', en: 'Decision' } },
    initiative: { kind: 'reference', list: 'initiatives', label: { sv: 'Insats', en: 'Initiative' } },
    municipality: {
      kind: 'reference',
      list: 'municipalities',
      label: { sv: 'Kommun', en: 'Municipality' },
      hint: { sv: 'Tomt: risken gäller alla.', en: 'Empty: the risk concerns all.' },
    },
    splitFrom: {
      kind: 'reference',
      list: 'risks',
      label: { sv: 'Delad från', en: 'Split from' },
      hint: {
        sv: 'Risken som denna var en del av. Historiken följer med.',
        en: 'The risk that this was a part of. Its history comes along.',
      },
    },
    evidence: {
      kind: 'choice',
      label: { sv: 'Visa bredvid', en: 'Show beside' },
      options: { attendance: { sv: 'Närvaron vid senaste mötet', en: 'Attendance at the last meeting' } },
    },
    history: data({ sv: 'Historik', en: 'History' }, listOf(momentShape)),
  },
  rules: halves,
  table: ['threat', 'state', 'owner', 'action'],
  words: {
    one: { sv: 'risk', en: 'risk' },
    many: { sv: 'risker', en: 'risks' },
    theOne: { sv: 'risken', en: 'the risk' },
    newOne: { sv: 'Ny risk', en: 'New risk' },
    empty: { sv: 'Inga risker än. Lägg till den första.', en: 'No risks yet. Add the first one.' },
    emptyReader: { sv: 'Inga risker är registrerade än.', en: 'No risks have been registered yet.' },
  },
  sort: { by: 'threat' },
  search: ['threat', 'vulnerability', 'consequence', 'action', 'owner', 'ownerRole', 'source'],
  filters: [
    'state',
    'category',
    'owner',
    'municipality',
    'initiative',
    {
      id: 'withoutAction',
      label: { sv: 'Risker utan åtgärd', en: 'Risks without an action' },
      reads: ['actionRequired', 'action', 'state'],
      test: (risk, _now, rowsOf) => lacksAction(risk, rowsOf('actionPoints')),
    },
    {
      id: 'notAssessed',
      label: { sv: 'Inte bedömda', en: 'Not assessed' },
      reads: ['likelihood', 'impact', 'state'],
      test: (risk) => !isAssessed(risk) && !isClosed(risk.state),
    },
    {
      id: 'closed',
      label: { sv: 'Stängda', en: 'Closed' },
      onlyWhenAsked: true,
      reads: ['state'],
      test: (risk) => isClosed(risk.state),
    },
  ],
  form: [
    {
      group: { sv: 'Risken', en: 'The risk' },
      level: 'short',
      fields: ['threat', 'likelihood', 'impact', 'state', 'vulnerability', 'consequence'],
    },
    {
      group: { sv: 'Åtgärden', en: 'The action' },
      level: 'short',
      fields: ['actionRequired', 'action', 'actionDue', 'owner', 'ownerRole'],
    },
    { group: { sv: 'Åtgärder', en: 'Actions' }, level: 'full', fields: [], part: 'actions' },
    {
      group: { sv: 'Bedömningen', en: 'The assessment' },
      level: 'full',
      fields: ['assessmentReason', 'meeting', 'inherentNote', 'residualLikelihood', 'residualImpact', 'residualNote'],
    },
    {
      group: { sv: 'Hör ihop med', en: 'Belongs together with' },
      level: 'full',
      fields: [
        'category',
        'source',
        'statusArea',
        'budgetLine',
        'decision',
        'initiative',
        'municipality',
        'splitFrom',
        'evidence',
      ],
    },
  ],
  parts: { actions: part(actionPoints, 'risk') },
  life: { states: riskStates, facts: ({ row, parts }) => ({ ...row, actions: parts.actions }) },
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type Risk = Item<typeof risks>;
