import type { wordPreview as source } from '../sv/wordPreview';

/** Words about what a change of the word list would do, on its own page alone. */
export const wordPreview: typeof source = {
  title: 'This would change',
  found: (count) => `The words are in ${count} ${count === 1 ? 'initiative' : 'initiatives'}.`,
  newPairs: 'Become similar',
  lostPairs: 'Are similar no more',
  pair: (one, other) => `${one} and ${other}`,
  same: 'No initiatives become more or less alike.',
  common: (word) => `${word} is in so many initiatives that too many become alike.`,
  short: (word) => `${word} is so short that it may mean several things.`,
  taken: (word, subject) => `${word} already belongs to the subject ${subject}.`,
  fields: (names) => `There is no such field. Choose one of ${names}.`,
  adds: 'Words of initiatives that municipalities have called the same or similar',
  removes: 'Words of initiatives that municipalities have called something else',
  add: (word) => `Add ${word}`,
  remove: (word) => `Take away ${word}`,
};
