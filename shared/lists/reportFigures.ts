import { defineList, type Item } from '../schema/defineList';
import { ofReport } from './ofReport';
import { PROJECT_MANAGEMENT } from './roles';

/** What a status report says of a budget line: each report has its own figures, so that the next one never rewrites them. Until it says something the line's own stand. */
export const reportFigures = defineList({
  name: 'reportFigures',
  label: { sv: 'Rapporternas siffror', en: 'Figures of the reports' },
  fields: {
    report: ofReport,
    line: { kind: 'reference', list: 'budgetLines', required: true, label: { sv: 'Budgetpost', en: 'Budget line' } },
    outcomeSek: { kind: 'money', required: true, label: { sv: 'Utfall', en: 'Outcome' } },
    asOf: { kind: 'date', label: { sv: 'Per datum', en: 'As of' } },
    forecastSek: {
      kind: 'money',
      label: { sv: 'Prognos', en: 'Forecast' },
      hint: { sv: 'Vad posten har kostat när projektet är slut.', en: 'What the line has cost when the project ends.' },
    },
    explanation: {
      kind: 'note',
      maxLength: 1000,
      label: { sv: 'Förklaring till avvikelsen', en: 'Explanation of the variance' },
      hint: {
        sv: 'Behövs innan rapporten publiceras när avvikelsen är större än projektets gräns.',
        en: 'Needed before the report is published where the variance is beyond the project’s limit.',
      },
    },
    budgetSek: {
      kind: 'money',
      label: { sv: 'Budget i den här rapporten', en: 'Budget in this report' },
      hint: { sv: 'Tomt: budgetpostens egen.', en: 'Empty: the budget line’s own.' },
    },
  },
  distinct: [['report', 'line']],
  table: ['report', 'line', 'outcomeSek', 'forecastSek'],
  words: {
    one: { sv: 'siffror i rapporten', en: 'figures in the report' },
    many: { sv: 'siffror i rapporterna', en: 'figures in the reports' },
    theOne: { sv: 'siffrorna', en: 'the figures' },
    newOne: { sv: 'Siffror i rapporten', en: 'Figures in the report' },
    empty: { sv: 'Inga egna siffror än.', en: 'No figures of its own yet.' },
  },
  form: [
    {
      group: { sv: 'Siffrorna', en: 'The figures' },
      level: 'short',
      fields: ['report', 'line', 'outcomeSek', 'asOf', 'forecastSek', 'explanation', 'budgetSek'],
    },
  ],
  // A draft until its report is published; readers get it frozen, with the report.
  access: { read: PROJECT_MANAGEMENT, create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type ReportFigure = Item<typeof reportFigures>;
