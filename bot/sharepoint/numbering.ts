import { AppError } from '../../shared/AppError';
import type { ListDefinition } from '../../shared/schema/defineList';
import { numberIn, readableNumber } from '../../shared/schema/readableNumber';
import type { ListReader } from './listReader';
import type { ListWriter } from './listWriter';
import type { AnyItem } from './replica';

interface NumberedList {
  list: ListDefinition;
  reader: ListReader;
  writer: ListWriter;
  rows(): readonly AnyItem[];
}

/** Several processes may take a number at the same moment; more rounds than this would be a fault. */
const ATTEMPTS = 8;

const isTaken = (error: unknown): boolean =>
  error instanceof AppError && (error.code === 'duplicate' || error.code === 'conflict');

/**
 * Gives rows the numbers that people call them by. The series' counter is raised before the row is written, so that a number is never given twice, also
 * by two processes and when answers are lost; the row's unique column keeps away a number that somebody has written by hand.
 */
export class Numbering {
  constructor(private readonly series: { reader: ListReader; writer: ListWriter }) {}

  /** Adds a row with the next number. A row that has this key already keeps its own, and takes none. */
  async create(
    to: NumberedList,
    draft: Record<string, unknown>,
    options: { key: string; by: string },
  ): Promise<AnyItem> {
    const standing = await to.reader.read(options.key);
    if (standing) throw new AppError('duplicate', { current: standing });
    for (let attempt = 1; ; attempt += 1) {
      const number = await this.take(to, options.key, attempt > 1);
      try {
        return await to.writer.create(draft, { ...options, number });
      } catch (error) {
        // The key is free, so it is the number that is taken.
        const numberIsTaken = error instanceof AppError && error.code === 'duplicate' && error.current === undefined;
        if (!numberIsTaken || attempt >= ATTEMPTS) throw error;
      }
    }
  }

  /** The next number of the series. A row that was given the last one and did not come to be gets it again, unless that one turned out to be taken. */
  private async take({ list, rows }: NumberedList, row: string, isTakenByHand: boolean): Promise<string> {
    const prefix = list.numbered?.prefix ?? '';
    const { reader, writer } = this.series;
    const own = { key: list.name, by: 'system' };
    for (let attempt = 1; ; attempt += 1) {
      const counter = await reader.read(list.name);
      const given = Number(counter?.last ?? 0);
      if (counter?.row === row && !isTakenByHand) return readableNumber(prefix, given);
      const last = Math.max(given, ...rows().map((one) => numberIn(prefix, one.readableNumber))) + 1;
      try {
        if (counter) await writer.update({ last, row }, { ...own, eTag: counter.eTag });
        else await writer.create({ last, row }, own);
        return readableNumber(prefix, last);
      } catch (error) {
        if (!isTaken(error) || attempt >= ATTEMPTS) throw error;
      }
    }
  }
}
