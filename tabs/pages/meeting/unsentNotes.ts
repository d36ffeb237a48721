/** Text that was written here and has not reached the server, with the version of the note that it was written over. */
interface Unsent {
  text: string;
  eTag: string | null;
}

/** Another person may use the same window, and must not find the text as their own. */
const prefixOf = (person: string): string => `processfabriken.notes.${person}.`;

function readUnsent(name: string): Unsent | null {
  const found = sessionStorage.getItem(name);
  if (found === null) return null;
  const unsent: Unsent = JSON.parse(found);
  return unsent;
}

/** What storage holds, or does; it may be shut off in an embedded page, and then only a reload loses the text. */
function stored<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}

/** The text of a person under an item that has not reached the server. */
export const unsentFor = (person: string, item: string): string | null =>
  stored(() => readUnsent(prefixOf(person) + item)?.text ?? null, null);

export const keepUnsent = (person: string, item: string, unsent: Unsent): void =>
  stored(() => sessionStorage.setItem(prefixOf(person) + item, JSON.stringify(unsent)), undefined);

/** Once nothing here differs from what the server has. */
export const dropUnsent = (person: string, item: string): void =>
  stored(() => sessionStorage.removeItem(prefixOf(person) + item), undefined);

/** Once a text has reached the server; what has been written since stays. */
export const forgetUnsent = (person: string, item: string, sent: string): void => {
  if (unsentFor(person, item) === sent) dropUnsent(person, item);
};

/** Everything that a person has written here and that has not reached the server, by item. */
export const allUnsent = (person: string): (Unsent & { item: string })[] =>
  stored(() => {
    const prefix = prefixOf(person);
    return Object.keys(sessionStorage)
      .filter((name) => name.startsWith(prefix))
      .flatMap((name) => {
        const unsent = readUnsent(name);
        return unsent ? [{ ...unsent, item: name.slice(prefix.length) }] : [];
      });
  }, []);
