import { AppError } from '../../../shared/AppError';
import {
  documentedFields,
  type ExportCell,
  type ExportColumn,
  exportColumns,
  exportRow,
} from '../../../shared/exchange/exportTable';
import { wholesOf } from '../../../shared/exchange/wholesOf';
import { type ListName, listNames, lists } from '../../../shared/lists';
import { mayRead, readable } from '../../../shared/rules/access';
import type { ListDefinition } from '../../../shared/schema/defineList';
import { swedishOrder } from '../../../shared/text/format';
import type { Language } from '../../../shared/text/language';
import type { Actor } from '../../access/actor';
import type { ListStore } from '../../ports';
import type { Dependencies } from '../dependencies';
import { partsSeen } from '../wholeReading';
import { namesFrom } from './namesFrom';

/** Which rows are taken out: the person's own municipality's, or all that the person may read. */
type ExportScope = 'own' | 'all';

/** A list as it is taken out. */
export interface ExportedList {
  list: ListName;
  name: string;
  columns: ExportColumn[];
  rows: Iterable<ExportCell[]>;
  count: number;
  /** What the list is and what each field is, for data. */
  about: object;
  /** The rows as data. */
  items: readonly object[];
  /** Some of it: each row that comes so many after the last. */
  everyOther(step: number): ExportedList;
}

interface Wanted {
  actor: Actor;
  language: Language;
  scope: ExportScope;
}

/** Whether a row is a municipality's own. */
function isOf({ store, list }: { store: ListStore; list: ListDefinition }, row: object, municipality: string): boolean {
  if ('municipality' in list.fields) return Reflect.get(row, 'municipality') === municipality;
  return wholesOf(list.name).some(({ by, whole }) => {
    const found = store.find(whole, String(Reflect.get(row, by) ?? ''));
    return found !== undefined && Reflect.get(found, 'municipality') === municipality;
  });
}

/** Whether a list has rows that are a municipality's own. */
const isMunicipal = (list: ListDefinition): boolean =>
  'municipality' in list.fields || wholesOf(list.name).some(({ whole }) => 'municipality' in lists[whole].fields);

const inOrder = (
  a: { readableNumber: string | null; key: string },
  b: { readableNumber: string | null; key: string },
) => swedishOrder.compare(a.readableNumber ?? a.key, b.readableNumber ?? b.key);

/** Taking lists out, by the reader's own rights. Errors: forbidden, and invalid for a person without a municipality who asks for its rows. */
export function createExportLists({ store, log }: Pick<Dependencies, 'store' | 'log'>) {
  function one(name: ListName, { actor, language, scope }: Wanted): ExportedList {
    const list: ListDefinition = lists[name];
    const { municipality } = actor;
    const seen = readable(list, actor, partsSeen({ store, actor }, list));
    const own =
      scope === 'own' ? seen.filter((row) => municipality !== null && isOf({ store, list }, row, municipality)) : seen;
    const rows = own.toSorted(inOrder);
    const context = namesFrom(store, language);
    const label = list.label[language];
    const about = { list: name, label, fields: documentedFields(list, language) };
    const exported = (items: typeof rows): ExportedList => ({
      list: name,
      name: label,
      columns: exportColumns(list, language),
      rows: {
        *[Symbol.iterator]() {
          for (const row of items) yield exportRow(list, row, context);
        },
      },
      count: items.length,
      about,
      items,
      everyOther: (step) => exported(items.filter((_row, at) => at % step === 0)),
    });
    return exported(rows);
  }

  /** Hidden lists are the app's own. */
  const open = (name: ListName, actor: Actor): boolean => {
    const list: ListDefinition = lists[name];
    return mayRead(list, actor) && !list.hidden;
  };

  return (wanted: Wanted, only?: ListName): ExportedList[] => {
    const { actor, scope } = wanted;
    if (only !== undefined && !open(only, actor)) throw new AppError('forbidden');
    if (scope === 'own' && actor.municipality === null) throw new AppError('forbidden');
    const names = only === undefined ? listNames.filter((name) => open(name, actor)) : [only];
    const shown = scope === 'own' ? names.filter((name) => isMunicipal(lists[name])) : names;
    // Who has taken out what can be asked for.
    for (const list of shown) log.record({ actor, action: 'exported', list, subject: list, detail: { scope } });
    return shown.map((name) => one(name, wanted));
  };
}
