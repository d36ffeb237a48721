import { provision } from '../../../bot/sharepoint/provision';
import { createSiteLists, readAll } from '../../../bot/sharepoint/siteLists';
import { agendaSections } from '../../../bot/sharepoint/upgrades/agendaSections';
import { nextMeetings } from '../../../bot/sharepoint/upgrades/nextMeetings';
import type { RawRow } from '../../../bot/sharepoint/upgrades/Upgrade';
import type { Field } from '../../../shared/fields';
import { lists } from '../../../shared/lists';
import type { ListDefinition } from '../../../shared/schema/defineList';
import { type LocalGraph, quietLogger, startLocalGraph } from '../../support/localGraph';

let graph: LocalGraph;
beforeEach(async () => {
  graph = await startLocalGraph();
});
afterEach(() => graph.close());

const called = (sv: string) => ({ sv, en: sv });
const { title, meeting, type } = lists.agendaItems.fields;
/** The lists as they were: a whole number, and one thing to show. */
const oldFields: Record<string, Field> = {
  title,
  meeting,
  type,
  number: { kind: 'integer', label: called('Punkt') },
  content: {
    kind: 'choice',
    label: called('Visar'),
    options: {
      statusReport: called('Statusrapport'),
      text: called('Text'),
      risks: called('Risker och alternativ'),
      deliverables: called('Leveransobjekt'),
    },
  },
  report: { kind: 'reference', list: 'statusReports', label: called('Statusrapport') },
  text: { kind: 'note', label: called('Text') },
};
const { date, state, currentItem, startTime } = lists.meetings.fields;
const before: ListDefinition[] = [
  { ...lists.agendaItems, fields: oldFields } as ListDefinition,
  {
    ...lists.meetings,
    fields: {
      title: lists.meetings.fields.title,
      date,
      state,
      currentItem,
      startTime,
      nextMeetingDate: { kind: 'date', label: called('Nästa möte') },
      nextMeetingPlace: { kind: 'text', label: called('Plats för nästa möte') },
    },
  } as ListDefinition,
  lists.decisions,
];

const TODAY = [lists.agendaItems, lists.meetings, lists.decisions, lists.sections];
const run = () =>
  provision(graph.client(), graph.site, {
    logger: quietLogger,
    lists: TODAY,
    upgrades: [agendaSections, nextMeetings],
  });

async function pathOf(list: ListDefinition): Promise<string> {
  return `${await createSiteLists(graph.client(), graph.site).listPath(list)}/items`;
}
async function add(list: ListDefinition, fields: object): Promise<void> {
  await graph.client().post(await pathOf(list), { fields });
}
async function rows(list: ListDefinition): Promise<RawRow['fields'][]> {
  const found = await readAll<RawRow>(graph.client(), `${await pathOf(list)}?$expand=fields`);
  return found.map(({ fields }) => fields);
}

const item = (number: number, fields: object) => ({
  AppKey: `M.${number}`,
  Title: `Punkt ${number}`,
  Meeting: 'M',
  Number: number,
  Type: 'Informationspunkt',
  ...fields,
});

describe('a site whose agenda items had one thing to show each', () => {
  beforeEach(async () => {
    await graph.provision(before);
    await add(lists.meetings, {
      AppKey: 'M',
      Title: 'Styrgrupp, 2021-05-20',
      Date: '2021-05-20',
      State: 'Pågår',
      CurrentItem: 'M.2',
      NextMeetingDate: '2021-09-07',
      NextMeetingPlace: 'Teams',
    });
    await add(lists.agendaItems, item(1, { Content: 'Statusrapport', Report: 'S1' }));
    await add(lists.agendaItems, item(2, { Content: 'Text', Text: 'Behov:\n\n– ett\n\n– två\n\nSist.' }));
    await add(lists.agendaItems, item(3, { Content: 'Risker och alternativ' }));
    await add(lists.decisions, { AppKey: 'D1', Title: 'Fråga', Meeting: 'M', AgendaItem: 'M.3', State: 'Utkast' });
  });

  it('gets numbers that are text, and sections that show the same', async () => {
    expect((await run()).problems).toEqual([]);
    const items = await rows(lists.agendaItems);
    expect(
      items.map(({ ItemNumber, Position, State, Text, Content }) => [ItemNumber, Position, State, Text, Content]),
    ).toEqual([
      ['1', 1, 'Väntar', undefined, undefined],
      ['2', 2, 'Pågår', undefined, undefined],
      ['3', 3, 'Väntar', undefined, undefined],
    ]);
    const sections = await rows(lists.sections);
    expect(sections.map(({ AgendaItem, Kind, Report, Decision }) => [AgendaItem, Kind, Report, Decision])).toEqual([
      ['M.1', 'Statusområden', 'S1', undefined],
      ['M.1', 'Delmål', 'S1', undefined],
      ['M.1', 'Ekonomi', 'S1', undefined],
      ['M.2', 'Text', undefined, undefined],
      ['M.3', 'Risktabell', undefined, undefined],
      ['M.3', 'Alternativ', undefined, 'D1'],
    ]);
    expect(sections[3]).toMatchObject({ Body: 'Behov:\n\n- ett\n- två\n\nSist.', Meeting: 'M', State: 'Finns kvar' });
  });

  it('gets the next meeting as a meeting that the other names', async () => {
    await run();
    const [first, next] = await rows(lists.meetings);
    expect(first).toMatchObject({ AppKey: 'M', Next: '2021-09-07' });
    expect(first).not.toHaveProperty('NextMeetingDate');
    expect(next).toMatchObject({
      AppKey: '2021-09-07',
      Title: 'Styrgrupp, 2021-09-07',
      Date: '2021-09-07',
      Place: 'Teams',
      State: 'Planerat',
    });
  });

  it('names the meeting that there is already on that day', async () => {
    await add(lists.meetings, { AppKey: 'H', Title: 'Höstens möte', Date: '2021-09-07', State: 'Planerat' });
    await run();
    const meetings = await rows(lists.meetings);
    expect(meetings.map(({ AppKey, Next }) => [AppKey, Next])).toEqual([
      ['M', 'H'],
      ['H', undefined],
    ]);
  });

  it.each([1, 2, 3, 5, 8])(
    'ends the same when it was cut off at change %i and run again, and then does nothing',
    async (cut) => {
      await provision(graph.client(), graph.site, { logger: quietLogger, lists: TODAY, upgrades: [] });
      let writes = 0;
      const client = graph.client({
        retryBudgetMs: 0,
        fetch: async (input, init) => {
          if (init?.method !== 'GET' && ++writes >= cut) throw new TypeError('the process was ended here');
          return fetch(input, init);
        },
      });
      const options = { logger: quietLogger, lists: TODAY, upgrades: [agendaSections, nextMeetings] };
      await expect(provision(client, graph.site, options)).rejects.toMatchObject({ code: 'unavailable' });
      await run();
      expect(await rows(lists.sections)).toHaveLength(6);
      expect((await rows(lists.agendaItems)).map(({ ItemNumber }) => ItemNumber)).toEqual(['1', '2', '3']);
      expect(await rows(lists.meetings)).toHaveLength(2);
      expect((await run()).done).toEqual([]);
    },
  );
});
