import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf } from '../../../shared/fields';
import { type ListName, lists } from '../../../shared/lists';
import type { Wording } from '../../../shared/lists/wordings';
import { recordedAt } from '../../../shared/rules/recorded';
import { valueOfRisk } from '../../../shared/rules/riskValue';
import type { ListDefinition } from '../../../shared/schema/defineList';
import { startWorld, type World } from '../../support/testWorld';

const MEETING = '2021-05-20';
/** The lists in which the record lies. */
const HOLDING: readonly ListName[] = [
  'members',
  'meetings',
  'agendaItems',
  'sections',
  'papers',
  'statusReports',
  'statusRows',
  'milestones',
  'budgetLines',
  'courses',
  'templates',
  'risks',
  'decisions',
  'alternatives',
  'consequences',
  'deliverables',
];

/** The record's lines that are not empty, with their numbers; cells with a bar between them. */
const lines = readFileSync(join(__dirname, 'record-2021-05-20.txt'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t') as [string, string]);

const plain = (text: string): string => text.replace(/\*\*/g, '').replace(/\s+/g, ' ').trim();

let world: World;
let wordings: readonly Wording[];
/** Everything that rows say in the words of the record, and by which row. */
let said: Map<string, string>;

/** What a row says of itself: the record's words where it has them, else its values in words. */
function verbatimOf(list: ListName, row: object & { key: string }): string[] {
  const { fields, titleField }: ListDefinition = lists[list];
  const recorded = recordedAt(wordings, MEETING);
  const nameOf = (to: string, key: string): string => {
    const found = world.store.find(to as ListName, key);
    return String(Reflect.get(Object(found), (lists[to as ListName] as ListDefinition).titleField ?? 'key'));
  };
  expect(titleField === undefined || titleField in fields).toBe(true);
  return Object.entries(fields).flatMap(([field, described]) => {
    const value: unknown = Reflect.get(row, field);
    const own = recorded({ list, row: row.key, field })?.text;
    if (own !== undefined) return own.split('\n');
    if (value === null || value === undefined) return [];
    const text =
      described.kind === 'markdown'
        ? String(value)
        : kindOf(described).text(described, value, { language: 'sv', nameOf });
    return text.split('\n');
  });
}

beforeAll(async () => {
  world = await startWorld();
  wordings = world.store.all('wordings');
  said = new Map();
  const say = (text: string, row: string) => {
    const words = plain(text.replace(/^- /, ''));
    if (words !== '') said.set(words, row);
  };
  for (const list of HOLDING) {
    for (const row of world.store.all(list)) {
      for (const text of verbatimOf(list, row)) say(text, `${list}/${row.key}`);
    }
  }
  for (const one of wordings) for (const text of one.text.split('\n')) say(text, `wordings/${one.key}`);
  for (const item of world.store.all('agendaItems'))
    say(lists.agendaItems.fields.type.options[item.type].sv.charAt(0), `agendaItems/${item.key}`);
  for (const risk of world.store.all('risks')) {
    say(String(valueOfRisk(risk)), `risks/${risk.key}`);
    say(String(risk.readableNumber), `risks/${risk.key}`);
  }
});
afterAll(() => world.close());

/** What of a line no row says, after what rows say has been taken away from its beginning, the longest first. */
function unsaid(line: string): string {
  const texts = [...said.keys()].sort((a, b) => b.length - a.length);
  let rest = plain(line);
  for (;;) {
    rest = rest.replace(/^(?:[\s|●-]+|[a-g]\.\s)+/, '');
    const next = texts.find((text) => rest === text || rest.startsWith(`${text} `));
    // The number of a row in a list is its place.
    if (next === undefined && /^\d\.\s/.test(rest)) rest = rest.replace(/^\d\.\s/, '');
    else if (next === undefined) return rest;
    else rest = rest.slice(next.length);
  }
}

describe('the record of 20 May 2021', () => {
  it('has 142 lines, and a row for every word of each of them', () => {
    expect(lines).toHaveLength(142);
    expect(lines.map(([number, line]) => [number, unsaid(line)]).filter(([, rest]) => rest !== '')).toEqual([]);
  });

  it('has words for nothing that it does not say', () => {
    const record = plain(lines.map(([, line]) => line).join(' '));
    const bare = (text: string): string => plain(text).replace(/^- /, '');
    const strange = wordings.flatMap(({ key, text }) =>
      text.split('\n').flatMap((line) => (record.includes(bare(line)) ? [] : [`${key}: ${line}`])),
    );
    expect(strange).toEqual([]);
  });

  it('names the row and the field of every wording', () => {
    const lost = wordings.filter(({ about, row, field }) => {
      const list: ListDefinition = lists[about as ListName];
      return !world.store.find(about as ListName, row) || !(field in list.fields || field.startsWith('words.'));
    });
    expect(lost.map(({ key }) => key)).toEqual([]);
  });

  it('keeps the original beside what was put right, and says where that is not certain', () => {
    const at = recordedAt(wordings, MEETING);
    const risk = { list: 'risks', row: 'R6', field: 'vulnerability' };
    expect(world.store.find('risks', 'R6')?.vulnerability).toContain('snålt tilltagen');
    expect(at(risk)).toMatchObject({ text: expect.stringContaining('snått tilltagen'), doubts: null });
    const needs = world.store.find('sections', `${MEETING}.2.avsnitt-2`);
    expect(needs?.body).toContain('frångå vissa principer');
    // No excerpt in the place of a sentence.
    expect(needs?.body).toContain('om det redan görs något liknande. Vi har många mål och visioner');
    expect(at({ list: 'sections', row: `${MEETING}.2.avsnitt-2`, field: 'body' })?.doubts).toContainEqual({
      recorded: 'fråga om vissa principer',
      read: 'frångå vissa principer',
    });
    expect(recordedAt(wordings, '2021-09-07')(risk)).toBeUndefined();
  });

  it('has every missing figure and attachment as a row that says so, and makes none up', () => {
    const missing = world.store.all('papers').filter((one) => one.availability === 'missing');
    expect(missing.map(({ use }) => use).sort()).toEqual(['attachment', ...Array<string>(5).fill('figure')]);
    expect(missing.every(({ link, altText }) => link === null && altText === null)).toBe(true);
  });
});
