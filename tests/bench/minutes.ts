import { writeDocx } from '../../bot/documents/docx/writeDocx';
import { plantSeed } from '../../env/local/seed/plantSeed';
import { listNames } from '../../shared/lists';
import { compose } from '../../shared/minutes/compose';
import type { MinutesFacts } from '../../shared/minutes/facts/MinutesFacts';
import { factsOf } from '../../shared/minutes/factsOf';
import { minutesDocument } from '../../shared/minutes/minutesDocument';
import { createMemoryLists } from '../support/memoryLists';
import { TENANT } from '../support/testIssuer';
import type { Figures } from './goals';

const MEETING = '2021-05-20';
const CHOICE = { profile: 'minutes', wording: 'corrected' } as const;
const STAMP = { state: 'Utkast', stamp: 'mätning', frozenAt: '2021-05-20T00:00:00Z' };
const TIMES = 15;

/** The median of some turns, in milliseconds. */
function medianOf(work: () => unknown): number {
  const turns = Array.from({ length: TIMES }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  }).sort((a, b) => a - b);
  return turns[TIMES >> 1] ?? 0;
}

/** A meeting of so many items, each as long as one of the seed's. */
const grown = (facts: MinutesFacts, items: number): MinutesFacts => ({
  ...facts,
  items: Array.from({ length: items }, (_, at) => ({
    ...facts.items[at % facts.items.length]!,
    key: `${at}`,
    number: `${at + 1}`,
  })),
});

/** Writing minutes: from the rows to the file for the seed's meeting, and from the facts to the file for one of 100 items. */
export async function minutes(): Promise<Figures> {
  const store = createMemoryLists();
  await plantSeed(store, TENANT);
  const rows = new Map(listNames.map((list) => [list, store.all(list)]));
  // As a process has its copies: rows that have been read already.
  const records: Pick<typeof store, 'all'> = { all: (list) => rows.get(list) as never };
  const facts = factsOf(records, MEETING);
  const large = grown(facts, 100);
  const write = (of: MinutesFacts) => writeDocx(minutesDocument(of, CHOICE, STAMP));
  return {
    'minutes of the seed, rows to Word file, median ms': {
      value: medianOf(() => write(factsOf(records, MEETING))),
      goal: 50,
    },
    'minutes of 100 items, facts to Word file, median ms': { value: medianOf(() => write(large)), goal: 300 },
    'minutes of 100 items, blocks alone, median ms': medianOf(() => compose(large, CHOICE)),
  };
}
