import { labelOf } from '../../../shared/fields/choice';
import { statusReports } from '../../../shared/lists/statusReports';
import { statusRows } from '../../../shared/lists/statusRows';
import type { StatusSnapshot } from '../../../shared/lists/statusSnapshot';
import { snapshotOf } from '../../../shared/rules/reportSnapshot';
import type { StatusReportView } from '../../../shared/rules/statusReportView';
import { reallocationStates } from '../../../shared/states/reallocation';
import { formatDay, formatMoney } from '../../../shared/text/format';
import type { Language } from '../../../shared/text/language';
import { reportTexts } from '../../../shared/text/reportTexts';
import { tabTexts } from '../../tabTexts';

/** A line of a report reduced to a name and what it says, so that two reports can be compared line by line. */
interface Line {
  name: string;
  says: string;
}

function rowLines(snapshot: StatusSnapshot, language: Language): Line[] {
  const { area, light, comment, action, done } = statusRows.fields;
  const t = tabTexts(language);
  return snapshot.rows.flatMap((row) => {
    const name = labelOf(area.options, row.area, language);
    return [
      { name: `${name}, ${light.label[language].toLowerCase()}`, says: labelOf(light.options, row.light, language) },
      { name: `${name}, ${comment.label[language].toLowerCase()}`, says: row.comment ?? t.status.noDeviation },
      { name: `${name}, ${action.label[language].toLowerCase()}`, says: row.action ?? t.status.noAction },
      { name: `${name}, ${done.label[language].toLowerCase()}`, says: row.done ? t.common.yes : t.common.no },
    ];
  });
}

function linesOf(snapshot: StatusSnapshot, language: Language): Line[] {
  const t = tabTexts(language);
  return [
    ...rowLines(snapshot, language),
    ...snapshot.finance.flatMap((line) => [
      { name: `${line.label}, ${t.status.budget.toLowerCase()}`, says: formatMoney(line.budgetSek) },
      { name: `${line.label}, ${t.status.outcome.toLowerCase()}`, says: formatMoney(line.outcomeSek) },
      ...(line.forecastSek === null
        ? []
        : [{ name: `${line.label}, ${t.status.forecast.toLowerCase()}`, says: formatMoney(line.forecastSek) }]),
      ...(line.explanation === null
        ? []
        : [{ name: `${line.label}, ${reportTexts(language).explanation}`, says: line.explanation }]),
    ]),
    ...snapshot.milestones.map((one) => ({
      name: one.title,
      says: one.version ? t.common.version(one.version) : t.common.notGiven,
    })),
    ...(snapshot.schedule ?? []).map((one) => ({ name: one.title, says: formatDay(one.newDate, language) })),
    ...(snapshot.reallocations ?? []).map((one) => ({
      name: one.title,
      says: labelOf(reallocationStates.options, one.state, language),
    })),
    ...snapshot.risks.map((one) => ({
      name: [one.number ?? '', one.threat].join(' ').trim(),
      says: reportTexts(language).riskValue(one.likelihood * one.impact),
    })),
  ];
}

type RunningText = 'title' | 'intro' | 'financeNarrative';

/** The running texts that differ, by name: both versions would fill the dialog. */
function rewritten(names: readonly RunningText[], [before, now]: [StatusSnapshot, StatusSnapshot], language: Language) {
  const t = reportTexts(language);
  return names
    .filter((name) => before[name] !== now[name])
    .map((name) => t.rewritten(statusReports.fields[name].label[language]));
}

/** What one report says differently from another, one sentence each; that it has another name goes without saying. */
export function changesBetween(earlier: StatusSnapshot, later: StatusSnapshot, language: Language): string[] {
  const t = reportTexts(language);
  const before = new Map(linesOf(earlier, language).map((line) => [line.name, line.says]));
  const now = new Map(linesOf(later, language).map((line) => [line.name, line.says]));
  const changed = [...now].flatMap(([name, says]) => {
    const said = before.get(name);
    if (said === undefined) return [t.added(name)];
    return said === says ? [] : [t.change(name, said, says)];
  });
  const removed = [...before.keys()].filter((name) => !now.has(name)).map((name) => t.removed(name));
  return [...rewritten(['intro', 'financeNarrative'], [earlier, later], language), ...changed, ...removed];
}

/** What a report says differently from when it was last published. */
export function changesSince(view: StatusReportView, language: Language): string[] {
  const { snapshot } = view.report;
  if (!snapshot) return [];
  const now = snapshotOf(view);
  return [...rewritten(['title'], [snapshot, now], language), ...changesBetween(snapshot, now, language)];
}
