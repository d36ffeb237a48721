import { risks } from '../../shared/lists/risks';
import { statusRows } from '../../shared/lists/statusRows';
import { riskValue } from '../../shared/rules/riskValue';
import type { StatusReportView } from '../../shared/rules/statusReportView';
import { shortName } from '../../shared/schema/rowName';
import { commandTexts } from '../../shared/text/commandTexts';
import { formatInstant, formatMoney, formatPercent, sentence } from '../../shared/text/format';
import { texts } from '../../shared/text/texts';
import type { CardContext } from './CardContext';
import {
  type AdaptiveCard,
  actions,
  type CardElement,
  caption,
  card,
  facts,
  heading,
  openUrl,
  paragraph,
  shorten,
  subheading,
} from './elements';

type Row = StatusReportView['rows'][number];

/** The shape says the same as the word, for those who do not see colours. */
const SHAPES: Record<Row['light'], string> = { green: '●', yellow: '▲', red: '■' };
const LONGEST_INTRO = 400;
const LONGEST_COMMENT = 280;
const MOST_RISKS = 3;
const MOST_MILESTONES = 6;

const areaLabel = (row: Row, { language }: CardContext): string => statusRows.fields.area.options[row.area][language];

const lightText = (row: Row, { language }: CardContext): string =>
  `${SHAPES[row.light]} ${statusRows.fields.light.options[row.light][language]}`;

function rowFact(row: Row, context: CardContext): [string, string] {
  const words = texts(context.language).cards;
  const sentences = [
    `${lightText(row, context)}.`,
    row.comment ? sentence(shorten(row.comment, LONGEST_COMMENT)) : words.noDeviation,
    row.action ? sentence(words.action(shorten(row.action, LONGEST_COMMENT))) : '',
    row.done ? words.done : '',
  ];
  return [areaLabel(row, context), sentences.filter(Boolean).join(' ')];
}

function finance({ totals }: StatusReportView, { language }: CardContext): [string, string][] {
  if (totals.budgetSek === 0) return [];
  const used = texts(language).cards.used(
    formatMoney(totals.outcomeSek),
    formatMoney(totals.budgetSek),
    formatPercent(totals.usedPercent, language),
  );
  return [[texts(language).status.finance, used]];
}

function milestones(view: StatusReportView, context: CardContext, kind: 'achieved' | 'upcoming'): CardElement[] {
  const { status, votes } = texts(context.language);
  const own = view.milestones.filter((one) => one.kind === kind);
  if (own.length === 0) return [];
  const shown = own.slice(0, MOST_MILESTONES).map((one) => votes.versionOf(one.title, one.version ?? ''));
  const rest = own.length > shown.length ? '; …' : '';
  const title = kind === 'achieved' ? status.results : status.upcoming;
  return [subheading(title), { ...paragraph(shorten(`${shown.join('; ')}${rest}`, 600)), spacing: 'Small' }];
}

function topRisks(view: StatusReportView, { language }: CardContext): CardElement[] {
  if (view.risks.length === 0) return [];
  const commands = commandTexts(language);
  const { cards } = texts(language);
  const pairs = view.risks
    .slice(0, MOST_RISKS)
    .map((risk): [string, string] => [
      shortName(risks, risk, language),
      `${sentence(shorten(risk.threat, 160))} ${commands.riskLine(riskValue(risk))}.`,
    ]);
  return [subheading(cards.topRisks), facts(pairs)];
}

/** The status report as the steering group's channel sees it; `publishedBy` is a person's name, empty when unknown. */
export function statusCard(view: StatusReportView, context: CardContext & { publishedBy: string }): AdaptiveCard {
  const { language, link, publishedBy } = context;
  const { cards: words, status } = texts(language);
  const { report } = view;
  const published = report.publishedAt && words.publishedBy(formatInstant(report.publishedAt, language), publishedBy);
  const sprints = status.sprints(report.sprintFrom, report.sprintTo);
  const lights = view.rows.map((row) => `${areaLabel(row, context)}: ${lightText(row, context).slice(2)}`).join(', ');
  return card({ language, summary: words.statusSpoken(shorten(report.title, 160), lights) }, [
    heading(words.statusTitle(report.title)),
    caption([report.title.includes(sprints) ? null : `${sprints}.`, published].filter(Boolean).join(' ')),
    report.intro ? paragraph(shorten(report.intro, LONGEST_INTRO)) : null,
    facts([...view.rows.map((row) => rowFact(row, context)), ...finance(view, context)]),
    ...milestones(view, context, 'achieved'),
    ...milestones(view, context, 'upcoming'),
    ...topRisks(view, context),
    actions(openUrl(words.openReport, link({ page: 'status', key: report.key }))),
  ]);
}
