import type { Named } from '../../shared/rules/voteView';
import { swedishOrder } from '../../shared/text/format';
import type { ListStore } from '../ports';

/** A municipality with its name. */
export const namedOne = (store: ListStore, code: string): Named => ({
  code,
  name: store.find('municipalities', code)?.name ?? code,
});

/** Municipalities by name, in Swedish order. */
export const namedAll = (store: ListStore, codes: readonly string[]): Named[] =>
  codes.map((code) => namedOne(store, code)).sort((a, b) => swedishOrder.compare(a.name, b.name));
