import { createHash } from 'node:crypto';
import { LINE_END } from '../../shared/api/changed';
import { packColumn } from '../../shared/api/packedColumn';
import { madeOnce } from '../../shared/madeOnce';
import { sortAgain, sortRows } from '../../shared/schema/sortRows';
import type { ListCopy } from '../services/readList';
import { compressed, type Encoding } from './contentEncoding';

/** A list as it is sent. */
interface Copy {
  body: Buffer;
  /** The same for the same rows, in every process and after every restart. */
  tag: string;
  /** Made when first asked for, once. */
  as(encoding: Encoding): Promise<Buffer | undefined>;
}

interface Kept {
  version: string;
  rows: readonly object[];
  copy: Copy;
}

/** Of so many rows the first come apart: fewer are there at once. */
const MANY = 1000;
/** More than nearly any window has room for; each is drawn, so that more would come later. */
const FIRST = 40;

const byId = (a: object, b: object): number => Number(Reflect.get(a, 'id')) - Number(Reflect.get(b, 'id'));

/** The rows in an order that does not depend on how this process came to know of them; of a few changed rows only those are put in their places. */
function inOrder({ items, order, part }: ListCopy, before: readonly object[] | undefined): readonly object[] {
  if (!order) return [...items].sort(byId);
  // By what the reader sees: the place of a row tells nothing that its values do not.
  const how = { by: (item: object) => order.by(part(item)), descending: order.descending, ties: byId };
  return before ? sortAgain({ ...how, rows: before }, items) : sortRows(items, how);
}

function bodyOf(
  { names, part, order, broken }: ListCopy,
  rows: readonly object[],
  textOf: (item: object) => string,
): string {
  const rest = `"broken":${JSON.stringify([...broken].sort(byId))}`;
  if (!names) return `{"items":[${rows.map(textOf).join(',')}],${rest}}`;
  const parts = rows.map(part);
  const columns = (from: number, to: number): string =>
    JSON.stringify(
      Object.fromEntries(
        names.map((name) => [name, packColumn(parts.slice(from, to).map((one) => Reflect.get(one, name) ?? null))]),
      ),
    );
  // Rows in no order have no first ones.
  const apart = order && rows.length >= MANY ? FIRST : 0;
  const first = apart > 0 ? `"first":${columns(0, apart)},${LINE_END}` : '';
  return `{${first}"columns":${columns(apart, rows.length)},${rest}}`;
}

function makeCopy(text: string): Copy {
  const body = Buffer.from(text);
  const flushAt = body.indexOf(LINE_END) + 1;
  const encodings = new Map<Encoding, Promise<Buffer | undefined>>();
  return {
    body,
    tag: `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    as(encoding) {
      const made = encodings.get(encoding) ?? compressed(body, encoding, flushAt);
      encodings.set(encoding, made);
      return made;
    },
  };
}

/** What each row looks like in JSON; most rows are the same in the next version. */
function createTexts(): (kind: string, part: ListCopy['part']) => (item: object) => string {
  const byKind = new Map<string, WeakMap<object, string>>();
  return (kind, part) => {
    const texts = byKind.get(kind) ?? new WeakMap<object, string>();
    byKind.set(kind, texts);
    return (item) => {
      const text = texts.get(item) ?? JSON.stringify(part(item));
      texts.set(item, text);
      return text;
    };
  };
}

/** Keeps the latest copy of each list for each kind of reader, so that it is put together and compressed once however many ask. */
export function createListCopies(): (of: ListCopy) => Copy {
  const kept = new Map<string, Kept>();
  const texts = createTexts();
  return (of) => {
    const known = kept.get(of.kind);
    if (known?.version === of.version) return known.copy;
    // The order asks for what the body is made of.
    const shown = { ...of, part: madeOnce(of.part) };
    const rows = inOrder(shown, known?.rows);
    const copy = makeCopy(bodyOf(shown, rows, texts(of.kind, of.part)));
    kept.set(of.kind, { version: of.version, rows, copy });
    return copy;
  };
}
