import { setImmediate as turn } from 'node:timers/promises';
import { exportFile } from '../../bot/services/exchange/exportFile';
import { isWritten } from '../../shared/fields';
import { initiatives } from '../../shared/lists/initiatives';
import { memoryWorld } from '../support/memoryWorld';
import type { Figures } from './goals';
import { manyInitiatives } from './manyInitiatives';

const ROWS = 30_000;
const BROUGHT = 2000;

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** The longest that everybody else waits while something is done, ms. */
async function longestWait(work: () => Promise<unknown>): Promise<{ took: number; longest: number }> {
  let longest = 0;
  let last = performance.now();
  let isDone = false;
  const watch = (async () => {
    while (!isDone) {
      await turn();
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
  })();
  const took = await timed(work);
  isDone = true;
  await watch;
  return { took, longest };
}

/** Taking 30,000 initiatives with the full form out in each form, and looking at 2,000 rows that are to be brought in among them. */
export async function exchange(): Promise<Figures> {
  const world = await memoryWorld();
  const leader = world.actor('sara-herrman');
  const keys = world.store.all('municipalities').map(({ key }) => key);
  for (const [at, row] of manyInitiatives(ROWS).entries())
    await world.store.create(
      'initiatives',
      { ...row, municipality: keys[at % keys.length] ?? '' },
      { key: row.key, by: leader.key },
    );
  // Rows that have been read once are at hand, as they are in a running product.
  world.store.all('initiatives');
  const figures: Figures = {};
  for (const format of ['xlsx', 'csv', 'json']) {
    let size = 0;
    let about = 0;
    const before = process.cpuUsage();
    const { took, longest } = await longestWait(async () => {
      const all = world.services.exchange.exportLists({ actor: leader, language: 'sv', scope: 'all' }, 'initiatives');
      const file = await exportFile(all, { format, name: 'initiatives' });
      about = file.about;
      for await (const piece of file.pieces) size += piece.length;
    });
    figures[`30,000 initiatives as ${format}, ms`] = { value: took, goal: 3000 };
    const { user, system } = process.cpuUsage(before);
    figures[`30,000 initiatives as ${format}, ms of processor`] = (user + system) / 1000;
    figures[`30,000 initiatives as ${format}, longest wait for others, ms`] = longest;
    figures[`30,000 initiatives as ${format}, MB`] = size / 1e6;
    figures[`30,000 initiatives as ${format}, told size to real`] = about / size;
  }
  const fields = Object.entries(initiatives.fields).filter(([, field]) => isWritten(field, true));
  const heads = fields.filter(([, { kind }]) => kind === 'text' || kind === 'note').map(([name]) => name);
  const rows = Array.from({ length: BROUGHT }, (_, at) => [`Fas ${at}`, ...heads.map((name) => `${name} ${at}`)]);
  const text = [['phase', ...heads], ...rows.map(([, ...own]) => ['Digitalisering', ...own])];
  const bytes = Buffer.from(text.map((cells) => cells.join('\t')).join('\n'));
  figures['looking at 2,000 rows to be brought in among 30,000, ms'] = await timed(() =>
    world.services.exchange.preview(leader, { list: 'initiatives', bytes }),
  );
  return figures;
}
