import type { initiative as source } from '../sv/initiative';

export const initiative: typeof source = {
  answers: {
    title: 'The parties on the fast track',
    none: 'Has not answered',
    agree: (party) => `${party}: we agree`,
    object: (party) => `${party}: we have objections`,
    what: 'Objections',
    send: 'Send objections',
    said: (party) => `The answer from ${party} has been saved.`,
  },
  stops: {
    title: 'Has it ended?',
    asks: (task, day) => `${task} should have ended on ${day}.`,
    yes: (task) => `Yes, ${task} has ended`,
    no: (task) => `No, ${task} goes on`,
    saved: 'The answer has been saved.',
  },
  similar: {
    title: 'Similar initiatives',
    asking: 'Looking for similar initiatives …',
    failed: 'Similar initiatives could not be fetched. You can go on writing.',
    found: (count) => (count === 1 ? '1 similar initiative' : `${count} similar initiatives`),
    none: 'No similar initiatives.',
    judge: 'Say how they are like yours before you submit.',
    perhaps: 'May belong together',
    both: (words) => `Both: ${words}`,
    letters: 'Similar words',
    contact: (contact) => `Contact: ${contact}`,
    compare: (title) => `Compare with ${title}`,
    saidHere: (mark) => `This municipality: ${mark}`,
    saidThere: (mark) => `The other municipality: ${mark}`,
  },
  noStandardAgreement: 'The project has no standard agreement yet.',
  chooseStandardAgreement: 'Choose one in the project’s rules',
  standardAgreement: (name) => `Standard agreement: ${name}`,
};
