import { type Concept, readConcepts } from '../../shared/similar/concepts';
import { SimilarIndex } from '../../shared/similar/SimilarIndex';
import { shippedConcepts } from '../../shared/similar/shippedConcepts';
import { LIKELY, POSSIBLE } from '../../shared/similar/similarity';
import { fold, tokensOf } from '../../shared/similar/tokens';
import { Vocabulary } from '../../shared/similar/vocabulary';
import { glueWords } from '../../shared/similar/words/stopWords';
import development from '../support/similar/development.json';
import fifth from '../support/similar/fifth.json';
import fourth from '../support/similar/fourth.json';
import second from '../support/similar/second.json';
import seventh from '../support/similar/seventh.json';
import sixth from '../support/similar/sixth.json';
import third from '../support/similar/third.json';

const concepts = shippedConcepts();
const vocabulary = new Vocabulary(concepts);
const named = (text: string, options?: { mend: boolean }): string[] =>
  vocabulary.hits(text, options).map(({ concept }) => concepts[concept]?.name ?? '');

/** Numbers from 0 to 1 that are the same at every run. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const pair = (a: string, b: string): string => [a, b].sort().join(' ');

interface Judged {
  items: readonly { id: string; title: string; need: string; area: string }[];
  pairs: readonly { a: string; b: string; difficulty: string }[];
}

/** How well a set's pairs are found with a list: at the likely ones, and among the five that are shown. */
function measure(list: readonly Concept[], { items, pairs }: Judged = development) {
  const index = new SimilarIndex(new Vocabulary(list), items);
  const found = new Set<string>();
  const shown = new Set<string>();
  for (const item of items) {
    for (const other of index.find(item, { except: item.id })) {
      shown.add(`${item.id} ${other.id}`);
      if (other.score >= LIKELY) found.add(pair(item.id, other.id));
    }
  }
  const right = pairs.filter(({ a, b }) => found.has(pair(a, b))).length;
  const precision = right / found.size;
  const recall = right / pairs.length;
  const amongFive = (difficulty: string): number => {
    const ways = pairs.filter((one) => one.difficulty === difficulty).flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]);
    return ways.filter((way) => shown.has(way)).length / ways.length;
  };
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), amongFive };
}

describe('the list of concepts', () => {
  it('finds every word of the list as it is written', () => {
    const missed = concepts.flatMap(({ name, terms }) => terms.filter((term) => !named(term).includes(name)));
    expect(missed).toEqual([]);
  });

  it('finds long words in other forms and at the end of a compound', () => {
    const words = concepts.flatMap(({ kind, name, terms }) =>
      terms.filter((term) => kind === 'subject' && /^\p{L}{8,}$/u.test(term)).map((term) => ({ name, term })),
    );
    const missed = words.filter(({ name, term }) =>
      [`${term}s`, `kommun${term}`, term.toUpperCase(), term.normalize('NFD')].some(
        (one) => !named(one).includes(name),
      ),
    );
    expect(words.length).toBeGreaterThan(1000);
    expect(missed).toEqual([]);
  });

  it('has no concept twice, no word twice in a concept, and no subject in a field that is not there', () => {
    const names = concepts.map(({ kind, name }) => `${kind} ${name}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    const twice = concepts.flatMap(({ name, terms }) =>
      terms.filter((term, at) => terms.indexOf(term) !== at).map((term) => `${name}: ${term}`),
    );
    expect(twice).toEqual([]);
    const fields = new Set(concepts.filter(({ kind }) => kind === 'field').map(({ name }) => name));
    expect(concepts.filter(({ kind, field }) => kind === 'subject' && !fields.has(field ?? ''))).toEqual([]);
  });

  it('has no word that is only small words', () => {
    const empty = concepts.flatMap(({ terms }) =>
      terms.filter((term) => tokensOf(term).every((word) => glueWords.has(word))),
    );
    expect(empty).toEqual([]);
  });

  it('refuses a line that is no concept', () => {
    expect(() => readConcepts('bygglov, marklov')).toThrow('not a concept');
  });
});

describe('reading what an initiative is about', () => {
  it('reads å ä ö in any spelling, e-tjänst and soft hyphens as the same word', () => {
    expect(fold('Åmåls E\u2011tj\u00adänst'.normalize('NFD'))).toBe('amals e-tjanst');
    expect(tokensOf('P-plats och e-tjänst')).toEqual(['pplats', 'och', 'etjanst']);
  });

  it('finds a subject inside a compound, but a short word only as itself', () => {
    expect(named('attefallsbygglov')).toContain('bygglovsansökan');
    expect(named('lövräfsning')).not.toContain('distansmöte_nämnd');
    expect(named('simning')).not.toContain('vårdplanering');
  });

  it('finds a phrase whose words stand close together in any order, not far apart', () => {
    expect(named('ansökan på webben om nytt skolkort')).toContain('skolskjutsansökan');
    expect(
      named('skolan har brist på lärare. Kommunen vill att alla hittar ett eget sätt att läsa frånvaro i appen'),
    ).not.toContain('aktivitetsansvar');
  });

  it('takes a word that tells only with a small word beside it for what it says together with that word', () => {
    expect(named('Protokollet ska skrivas under digitalt')).toContain('esignering');
    expect(named('Personalen skriver om dagen i journalen')).not.toContain('esignering');
    expect(named('hjälp till den som har en god man')).toContain('godmanskap');
    expect(named('god mat till alla')).not.toContain('godmanskap');
  });

  it('joins a compound that somebody has split', () => {
    expect(named('ny skol skjuts')).toContain('skolskjuts');
  });

  it('reads a slip of the pen only when asked to', () => {
    expect(named('skolskujts', { mend: true })).toContain('skolskjuts');
    expect(named('skolskujts')).not.toContain('skolskjuts');
  });

  it('takes a word for a slip of the pen only when it begins right and is one slip away', () => {
    expect(named('vandringsldeer', { mend: true })).toContain('leder');
    expect(named('ändring', { mend: true })).not.toContain('leder');
    expect(named('handskfacket', { mend: true })).not.toContain('personlarm');
    expect(named('överallt', { mend: true })).not.toContain('personlarm');
  });

  it('leans towards a subject by words that stand in its phrases, and by parts of its words', () => {
    const list = readConcepts(`
O kompetens [hr]: kompetensutveckling, vem kan vad
O mat [kost]: antalet portioner, väga svinn
F hr: personal
F kost: kök
`);
    const own = new Vocabulary(list);
    const strongest = (text: string) => [...own.usesIn(text)].sort(([, a], [, b]) => b - a)[0]?.[0];
    expect(list[strongest('kompetensdatabas') ?? -1]?.name).toBe('kompetens');
    expect(list[strongest('rätt många portioner i morgon') ?? -1]?.name).toBe('mat');
    expect(strongest('cykelväg')).toBeUndefined();
    expect(own.hits('kompetensdatabas och portioner')).toEqual([]);
  });
});

describe('finding similar initiatives', () => {
  const rows = [
    { id: 'A', title: 'Planering av skolskjuts', need: 'Turerna läggs för hand.', area: 'Skola' },
    {
      id: 'B',
      title: 'Bättre skolbussar',
      need: 'Bussarna till skolan planeras var för sig.',
      area: 'Barn och utbildning',
    },
    { id: 'C', title: 'Digitala lås i hemtjänsten', need: 'Personalen hämtar nycklar.', area: 'Äldreomsorg' },
  ];

  it('says which are alike, how much, and what both are about', () => {
    const index = new SimilarIndex(vocabulary, rows);
    const [best, ...others] = index.find({ title: 'Skolskjuts', need: '', area: '' });
    expect(best).toMatchObject({ id: 'A', both: expect.arrayContaining(['skolskjuts']) });
    expect(best?.score).toBeGreaterThan(LIKELY);
    expect(others.map(({ id }) => id)).not.toContain('C');
  });

  it('never shows a row to itself, nor what the reader may not see', () => {
    const index = new SimilarIndex(vocabulary, rows);
    const bus = { title: 'Planering av skolskjuts', need: '', area: '' };
    const ids = (options: object) => index.find(bus, options).map(({ id }) => id);
    expect(ids({ except: 'A' })).toEqual(['B']);
    expect(ids({ except: 'A', mayShow: (id: string) => id !== 'B' })).toEqual([]);
  });

  it('finds a row by what it says now, and not by what it said before', () => {
    const index = new SimilarIndex(vocabulary, rows);
    index.put({ id: 'C', title: 'Skolskjuts för alla', need: 'Bussarna till skolan.', area: 'Skola' });
    expect(index.size).toBe(3);
    expect(index.find({ title: 'Skolskjuts', need: '', area: '' }).map(({ id }) => id)).toContain('C');
    expect(index.find({ title: 'Digitala lås i hemtjänsten', need: '', area: '' }).map(({ id }) => id)).not.toContain(
      'C',
    );
    index.remove('C');
    expect(index.find({ title: 'Skolskjuts', need: '', area: '' }).map(({ id }) => id)).not.toContain('C');
    expect(index.size).toBe(2);
  });

  it('bears rows without text, twice the same row, other letters and what was pasted', () => {
    const index = new SimilarIndex(vocabulary, [
      ...rows,
      { id: 'A', title: 'Planering av skolskjuts', need: '', area: '' },
      { id: 'D', title: '', need: '', area: '' },
      { id: '__proto__', title: '建設許可 Школа 😀', need: 'مرحبا', area: '\u0000' },
      { id: 'E', title: 'Skolskjuts', need: 'x'.repeat(100_000), area: '' },
    ]);
    expect(index.size).toBe(6);
    expect(index.find({ title: '', need: '', area: '' })).toEqual([]);
    const asked = { title: 'Skolskjuts', need: 'y'.repeat(100_000), area: '' };
    const found = index.find(asked);
    expect(found.map(({ id }) => id).sort()).toEqual(['A', 'B', 'E']);
    expect(index.find(asked)).toEqual(found);
  });

  it('gives at most five, the most alike first, none below what may have to do with it', () => {
    const index = new SimilarIndex(vocabulary, development.items);
    for (const item of development.items) {
      const scores = index.find(item, { except: item.id }).map(({ score }) => score);
      expect(scores.length).toBeLessThanOrEqual(5);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every((score) => score >= POSSIBLE)).toBe(true);
    }
  });

  it('finds the pairs of the development set, and most of them with half of the words gone', () => {
    const whole = measure(concepts);
    expect(whole.precision).toBeGreaterThanOrEqual(0.85);
    expect(whole.recall).toBeGreaterThanOrEqual(0.85);
    const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
    const halves = seeds.map((seed) => {
      const draw = draws(seed * 7919);
      return measure(concepts.map((concept) => ({ ...concept, terms: concept.terms.filter(() => draw() >= 0.5) })));
    });
    const mean = halves.reduce((sum, { f1 }) => sum + f1, 0) / halves.length;
    expect(mean).toBeGreaterThanOrEqual(0.72);
  });

  it('finds the pairs of a second set, whose texts were written before the words that now find them', () => {
    const { precision, recall, amongFive } = measure(concepts, second);
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(recall).toBeGreaterThanOrEqual(0.75);
    expect(amongFive('easy')).toBeGreaterThanOrEqual(0.98);
    expect(amongFive('medium')).toBeGreaterThanOrEqual(0.95);
    expect(amongFive('hard')).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ['third', third, 0.98],
    ['fourth', fourth, 0.98],
    ['fifth', fifth, 0.98],
    ['sixth', sixth, 0.98],
    ['seventh', seventh, 0.95],
  ])('finds the pairs of the %s set, written over the whole breadth of a municipality', (_, set, medium) => {
    const { precision, recall, amongFive } = measure(concepts, set);
    expect(precision).toBeGreaterThanOrEqual(0.85);
    expect(recall).toBeGreaterThanOrEqual(0.8);
    expect(amongFive('medium')).toBeGreaterThanOrEqual(medium);
    expect(amongFive('hard')).toBeGreaterThanOrEqual(0.9);
  });
});
