/** `subject` is what an initiative is about; the others say little by themselves. */
type ConceptKind = 'subject' | 'field' | 'group' | 'action' | 'technology';

/** A thing that municipalities work with, and the words that tell of it. */
export interface Concept {
  kind: ConceptKind;
  name: string;
  /** The field of work that a subject belongs to. */
  field: string | null;
  /** Words and phrases in plain Swedish, in base form. */
  terms: readonly string[];
}

const KINDS: Readonly<Record<string, ConceptKind>> = {
  O: 'subject',
  F: 'field',
  G: 'group',
  A: 'action',
  T: 'technology',
};

const LINE = /^([OFGAT]) ([^:[]+?)(?: \[([^\]]+)\])?: (.+)$/;

/**
 * Reads concepts written a line each: kind, name, the field of a subject, words with commas between.
 * "O bygglov [bygg]: bygglov, marklov". Throws on a line that is not so written, since the list is part of the program.
 */
export function readConcepts(text: string): Concept[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [, letter = '', name = '', field = null, words = ''] = LINE.exec(line) ?? [];
      const kind = KINDS[letter];
      if (!kind) throw new Error(`not a concept: ${line}`);
      const terms = words.split(',').map((term) => term.trim());
      return { kind, name, field, terms: terms.filter((term) => term !== '') };
    });
}
