import { mayStandAt, type WordStem } from './wordStem';

interface Node {
  next: Map<number, Node>;
  /** The stem that ends here. */
  stem?: { id: number; stem: WordStem };
}

/** Finds the stems of a list inside words, each at the places where it may stand. */
export class StemTrie {
  readonly #root: Node = { next: new Map() };

  add(id: number, stem: WordStem): void {
    let node = this.#root;
    for (let at = 0; at < stem.text.length; at += 1) {
      const letter = stem.text.charCodeAt(at);
      const next = node.next.get(letter) ?? { next: new Map() };
      node.next.set(letter, next);
      node = next;
    }
    node.stem = { id, stem };
  }

  /** Every stem in the word. */
  visit(word: string, found: (id: number, stem: WordStem) => void): void {
    for (let start = 0; start < word.length; start += 1) this.#from(word, start, found);
  }

  /** Every stem that the word begins with. */
  beginning(word: string, found: (id: number, stem: WordStem) => void): void {
    this.#from(word, 0, found);
  }

  #from(word: string, start: number, found: (id: number, stem: WordStem) => void): void {
    let node: Node | undefined = this.#root;
    for (let at = start; node && at < word.length; at += 1) {
      node = node.next.get(word.charCodeAt(at));
      if (node?.stem && mayStandAt(node.stem.stem, start)) found(node.stem.id, node.stem.stem);
    }
  }
}
