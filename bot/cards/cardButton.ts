import { isKey } from '../../shared/fields/reference';
import type { ExecuteAction, Refresh } from './elements';

/** How one value goes into a button and comes out of it again; undefined for what no button of ours carries. */
interface Carried<T> {
  pack(value: T): string;
  parse(given: unknown): T | undefined;
}

/** A row's key. */
export const carriedKey: Carried<string> = {
  pack: (value) => value,
  parse: (given) => (typeof given === 'string' && isKey(given) ? given : undefined),
};

/** A number from 0 to 999,999. */
export const carriedCount: Carried<number> = {
  pack: (value) => `${value}`,
  parse: (given) => (typeof given === 'string' && /^\d{1,6}$/.test(given) ? Number(given) : undefined),
};

type DataOf<C> = { readonly [N in keyof C]: C[N] extends Carried<infer T> ? T : never };

/** A kind of button: its verb, what it packs when it is drawn, and what is read when it is pressed, which may have a form's inputs beside that. */
export interface CardButton<P = unknown, T = P> {
  readonly verb: string;
  pack(data: P): Record<string, string>;
  /** Undefined for data that no card of ours sends. */
  parse(data: unknown): T | undefined;
}

/** A kind of button that carries these values, each under its name. Ids only: state is loaded fresh when it is pressed. */
export function cardButton<const C extends Readonly<Record<string, Carried<unknown>>>>(
  verb: string,
  carried: C,
): CardButton<DataOf<C>> {
  const all = Object.entries<Carried<unknown>>(carried);
  return {
    verb,
    pack: (data) => Object.fromEntries(all.map(([name, one]) => [name, one.pack(Reflect.get(data, name))])),
    parse(data) {
      if (typeof data !== 'object' || data === null) return undefined;
      const read = all.map(([name, one]) => [name, one.parse(Reflect.get(data, name))] as const);
      // Each value has been read by the name's own codec.
      return read.some(([, value]) => value === undefined) ? undefined : (Object.fromEntries(read) as DataOf<C>);
    },
  };
}

/** A button on a card. For clients that know no Action.Execute it sends the same as a message. */
export function button<P>(title: string, { verb, pack }: CardButton<P, unknown>, of: P): ExecuteAction {
  const data = pack(of);
  return {
    type: 'Action.Execute',
    title,
    verb,
    data,
    fallback: { type: 'Action.Submit', title, data: { verb, ...data } },
  };
}

/** Lets the Teams of these people ask for their own card by themselves, as if they had pressed. */
export const refreshing = <P>({ verb, pack }: CardButton<P, unknown>, of: P, userIds: readonly string[]): Refresh => ({
  verb,
  data: pack(of),
  userIds,
});
