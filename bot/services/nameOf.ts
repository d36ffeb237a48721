import type { Named } from '../../shared/rules/voteView';
import { swedishOrder } from '../../shared/text/format';
import type { ListStore } from '../ports';

/** A mandate with its name; what was frozen may name a municipality that has none any more. */
export const namedOne = (store: ListStore, code: string): Named => ({
  code,
  name: store.find('mandates', code)?.title ?? store.find('municipalities', code)?.name ?? code,
});

/** Mandates by name, in Swedish order. */
export const namedAll = (store: ListStore, codes: readonly string[]): Named[] =>
  codes.map((code) => namedOne(store, code)).sort((a, b) => swedishOrder.compare(a.name, b.name));
