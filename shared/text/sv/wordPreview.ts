/** Words about what a change of the word list would do, on its own page alone. */
export const wordPreview = {
  title: 'Det här skulle ändras',
  found: (count: number) => `Orden finns i ${count} ${count === 1 ? 'insats' : 'insatser'}.`,
  newPairs: 'Blir liknande',
  lostPairs: 'Är inte längre liknande',
  pair: (one: string, other: string) => `${one} och ${other}`,
  same: 'Inga insatser blir mer eller mindre lika.',
  common: (word: string) => `${word} finns i så många insatser att för många blir lika.`,
  short: (word: string) => `${word} är så kort att det kan betyda flera saker.`,
  taken: (word: string, subject: string) => `${word} hör redan till ämnet ${subject}.`,
  fields: (names: string) => `Det fältet finns inte. Välj något av ${names}.`,
  adds: 'Ord ur insatser som kommuner har kallat samma eller liknande',
  removes: 'Ord ur insatser som kommuner har kallat något annat',
  add: (word: string) => `Lägg till ${word}`,
  remove: (word: string) => `Ta bort ${word}`,
};
