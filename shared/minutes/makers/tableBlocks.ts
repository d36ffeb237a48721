import { formatDay, formatMoney } from '../../text/format';
import { sectionWords } from '../../text/minutes/minutesWords';
import type { Block, Cell, Light, Table } from '../Block';
import { cell, columnsOf, paragraph } from '../blockMakers';
import type { SectionFacts } from '../facts/SectionFacts';
import type { Writing } from '../Writing';

const LIGHTS: readonly Light[] = ['green', 'yellow', 'red'];
const lightOf = (name: string): Light | undefined => LIGHTS.find((one) => one === name);

/** What a table is called for those who hear it: the section's heading, else what it shows. */
const captionOf = ({ heading }: SectionFacts, { say }: Writing, own: string): string => (heading ? say(heading) : own);

/** Each area with its light as shape and word. */
export function areaBlocks(section: SectionFacts, writing: Writing): Block[] {
  const { say, word, asRecorded } = writing;
  const { areas = [], words: recorded } = section;
  if (areas.length === 0) return [];
  const heads = (['area', 'comment', 'action', 'done'] as const).map((name) =>
    word(recorded, name, sectionWords[name]),
  );
  const rows = areas.map(({ area, light, comment, action, done, risk }): Cell[] => {
    const shown = lightOf(light);
    const state = shown ? [paragraph('', { light: shown })] : [];
    const doing = risk && !asRecorded ? sectionWords.seeRisk(say(action), risk) : say(action);
    return [cell(say(area)), [...state, paragraph(say(comment))], cell(doing), cell(say(done))];
  });
  const columns = columnsOf(heads, [22, 42, 24, 12]);
  return [{ kind: 'table', caption: captionOf(section, writing, sectionWords.areas), rowHeader: true, columns, rows }];
}

/** The project's money line by line; the record has no sum, so one that is computed says so. */
export function financeBlocks(section: SectionFacts, writing: Writing): Block[] {
  const { say, word, asRecorded } = writing;
  const { finance = [], words: recorded } = section;
  if (finance.length === 0) return [];
  const money = ['budgetSek', 'outcomeSek'] as const;
  const heads = [asRecorded ? '' : sectionWords.line, ...money.map((name) => word(recorded, name, sectionWords[name]))];
  const lines = finance.map(({ label, budget, outcome, asOf }) => {
    const name = asOf && !asRecorded ? sectionWords.asOf(say(label), asOf) : say(label);
    return [name, say(budget), say(outcome)].map(cell);
  });
  const sums = money.map((name) => formatMoney(finance.reduce((sum, line) => sum + line[name], 0)));
  const table: Table = {
    kind: 'table',
    caption: captionOf(section, writing, sectionWords.finance),
    rowHeader: true,
    columns: columnsOf(heads, [52, 26, 22], [undefined, 'end', 'end']),
    rows: asRecorded ? lines : [...lines, [sectionWords.total, ...sums].map(cell)],
  };
  return [table];
}

const RISK_COLUMNS = [
  'number',
  'threat',
  'vulnerability',
  'consequence',
  'likelihood',
  'impact',
  'riskValue',
  'actionRequired',
] as const;

/** The register as it was. */
export function riskBlocks(section: SectionFacts, writing: Writing): Block[] {
  const { say, word, asRecorded } = writing;
  const { risks = [], words: recorded } = section;
  if (risks.length === 0) return asRecorded ? [] : [paragraph(sectionWords.noRisks)];
  const heads = RISK_COLUMNS.map((name) => word(recorded, name, sectionWords[name]));
  const rows = risks.map((risk) =>
    RISK_COLUMNS.map((name) => {
      const value = risk[name];
      return cell(typeof value === 'string' ? value : say(value));
    }),
  );
  const middle = [undefined, undefined, undefined, undefined, 'center', 'center', 'center', 'center'] as const;
  const columns = columnsOf(heads, [5, 20, 22, 21, 9, 10, 8, 7], middle);
  return [{ kind: 'table', caption: captionOf(section, writing, sectionWords.risks), rowHeader: true, columns, rows }];
}

/** Actions as a table: what, who, until when and how far. */
export function actionTable(actions: NonNullable<SectionFacts['actions']>, caption: string): Table {
  const isAbout = actions.some(({ about }) => about !== undefined);
  const heads = [sectionWords.actionTitle, sectionWords.owner, sectionWords.due, sectionWords.state];
  const rows = actions.map(({ number, title, owner, due, state, about = '' }) =>
    [
      number ? `${number}. ${title}` : title,
      owner ?? '',
      due ? formatDay(due) : '',
      state,
      ...(isAbout ? [about] : []),
    ].map(cell),
  );
  const columns = isAbout
    ? columnsOf([...heads, sectionWords.about], [34, 20, 13, 12, 21])
    : columnsOf(heads, [46, 26, 15, 13]);
  return { kind: 'table', caption, columns, rows };
}

/** What is still to be done from before. */
export function actionBlocks(section: SectionFacts, writing: Writing): Block[] {
  const { actions = [] } = section;
  if (actions.length === 0) return writing.asRecorded ? [] : [paragraph(sectionWords.noActions)];
  return [actionTable(actions, captionOf(section, writing, sectionWords.actions))];
}
