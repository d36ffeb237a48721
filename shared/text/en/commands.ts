import type { commands as source } from '../sv/commands';

export const commands: typeof source = {
  words: {
    status: ['status', 'report'],
    risks: ['risks', 'risk'],
    initiatives: ['initiatives', 'initiative'],
    vote: ['vote'],
    help: ['help', '?', 'start', 'hello', 'hi'],
  },
  helpTitle: 'What you can ask about',
  helpLead: 'Write one of the words to me. In a channel, write my name first.',
  unknown: 'I did not understand that. Write help and I show what you can ask about.',
  describe: {
    status: 'Show the latest status report',
    risks: 'Show the greatest risks of the project',
    initiatives: 'Show how many initiatives the municipalities have',
    vote: 'Show the vote that is open',
    help: 'Show this help',
  },
  welcomeTitle: 'Hello, I am Processfabriken',
  welcomeLead: 'I post status reports and votes here and answer some questions.',
  storedTitle: 'What is stored',
  stored:
    'I store which conversation I was added to, your votes and who did what, in lists in your own SharePoint. I do not store what else you write to me.',
  official:
    'Votes, cards and messages here are official documents that anybody may ask to see. Write nothing that is secret.',
  notForYou:
    'That belongs to the project’s own work and is not shown to your role. Write status for the latest report.',
  noReport: 'No status report has been published yet.',
  noVote: 'No vote is open. When the project leader opens one, it comes as a card in the channel.',
  risksTitle: (count) => (count === 1 ? 'One risk is open' : `${count} risks are open`),
  noRisks: 'No open risks.',
  riskLine: (value) => `Risk value ${value}`,
  riskNotAssessed: 'Not assessed.',
  riskLacksAction: 'An action is missing.',
  initiativesTitle: (count, municipalities) =>
    `${count} ${count === 1 ? 'initiative' : 'initiatives'} in ${municipalities} ${municipalities === 1 ? 'municipality' : 'municipalities'}`,
  noInitiatives: 'No initiatives yet. Add the first in the Process factory tab.',
  ongoing: 'Ongoing',
  seeking: 'Seek collaboration',
  zone: { low: 'low', medium: 'medium', high: 'high' },
};
