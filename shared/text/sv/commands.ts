/** What people can write to the bot, and what it says about itself. */
export const commands = {
  /** Words that mean each command, in both languages; the first is the one that is shown. */
  words: {
    status: ['status', 'läget', 'statusrapport'],
    risks: ['risker', 'risk'],
    initiatives: ['insatser', 'insats'],
    vote: ['rösta', 'röst', 'omröstning'],
    help: ['hjälp', '?', 'start', 'hej'],
  } as Record<'status' | 'risks' | 'initiatives' | 'vote' | 'help', string[]>,
  helpTitle: 'Det här kan du fråga om',
  helpLead: 'Skriv ett av orden till mig. I en kanal skriver du mitt namn först.',
  unknown: 'Det där förstod jag inte. Skriv hjälp så visar jag vad du kan fråga om.',
  describe: {
    status: 'Visa den senaste statusrapporten',
    risks: 'Visa projektets största risker',
    initiatives: 'Visa hur många insatser kommunerna har',
    vote: 'Visa omröstningen som pågår',
    help: 'Visa den här hjälpen',
  },
  welcomeTitle: 'Hej, jag är Processfabriken',
  welcomeLead: 'Jag lägger statusrapporter och omröstningar här och svarar på några frågor.',
  storedTitle: 'Det här sparas',
  stored:
    'Jag sparar vilken konversation jag är tillagd i, dina röster och vem som gjorde vad, i listor i er egen SharePoint. Det andra du skriver till mig sparar jag inte.',
  official:
    'Omröstningar, kort och meddelanden här är allmänna handlingar och kan begäras ut. Skriv inget som omfattas av sekretess.',
  notForYou: 'Det hör till projektets eget arbete och visas inte för din roll. Skriv status för den senaste rapporten.',
  noReport: 'Det finns ingen publicerad statusrapport än.',
  noVote: 'Ingen omröstning pågår. När projektledaren öppnar en kommer den som ett kort i kanalen.',
  risksTitle: (count: number) => (count === 1 ? 'En risk är öppen' : `${count} risker är öppna`),
  noRisks: 'Inga öppna risker.',
  riskLine: (value: number) => `Riskvärde ${value}`,
  riskNotAssessed: 'Inte bedömd.',
  riskLacksAction: 'Åtgärd saknas.',
  initiativesTitle: (count: number, municipalities: number) =>
    `${count} ${count === 1 ? 'insats' : 'insatser'} i ${municipalities} ${municipalities === 1 ? 'kommun' : 'kommuner'}`,
  noInitiatives: 'Inga insatser än. Lägg till den första i fliken Processfabrik.',
  ongoing: 'Pågår',
  seeking: 'Söker samarbete',
  zone: { low: 'låg', medium: 'medel', high: 'hög' },
};
