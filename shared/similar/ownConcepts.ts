import type { Concept } from './concepts';

/** A project's change to one subject, as it is written: words with commas between. */
interface ConceptChange {
  title: string;
  workField: string | null;
  words: string | null;
  removedWords: string | null;
}

/** The words of a text, each once. */
export const wordsIn = (text: string | null): string[] => [
  ...new Set((text ?? '').split(/[,\n]/).flatMap((word) => word.trim().toLowerCase() || [])),
];

const plain = (name: string): string => name.replaceAll('_', ' ').trim().toLowerCase();

/** Whether a change is one of this subject, whether its name is written with spaces or as in the list. */
export const isOfSubject = (change: { title: string }, { kind, name }: Concept): boolean =>
  kind === 'subject' && plain(name) === plain(change.title);

/** The list that came with the app with the project's changes in it: words added and taken away, and subjects of its own. */
export function withChanges(shipped: readonly Concept[], changes: readonly ConceptChange[]): Concept[] {
  const changed = shipped.map((concept) => {
    const own = changes.filter((change) => isOfSubject(change, concept));
    if (own.length === 0) return concept;
    const gone = own.flatMap(({ removedWords }) => wordsIn(removedWords));
    const terms = new Set([...concept.terms, ...own.flatMap(({ words }) => wordsIn(words))]);
    return { ...concept, terms: [...terms].filter((term) => !gone.includes(term)) };
  });
  const added = changes
    .filter((change) => !shipped.some((concept) => isOfSubject(change, concept)))
    .map(
      ({ title, workField, words }): Concept => ({
        kind: 'subject',
        name: title.trim().toLowerCase(),
        field: workField?.trim().toLowerCase() || null,
        terms: wordsIn(words),
      }),
    );
  return [...changed, ...added];
}
