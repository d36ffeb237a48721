import { inSentence } from '../format';
import type { problems as source } from '../sv/problems';

export const problems: typeof source = {
  required: ({ label, choose }) => `${choose ? 'Choose' : 'Fill in'} ${inSentence(label)}.`,
  looksAlike: () => 'There is already a row that looks the same. Write it so that they can be told apart.',
  tooLongTogether: ({ limit, length }) =>
    `What is written beside the answers is too long together: at most ${limit} characters, ${length ?? 'more'} now. Shorten this first.`,
  tooLong: ({ limit, length }) => `Shorten the text to ${limit} characters at most. It is ${length ?? 'longer'} now.`,
  notText: () => 'Write a text.',
  brokenText: () => 'The text has a sign that cannot be read. Write it again or paste it anew.',
  notInteger: ({ min, max }) =>
    max && Number(max) < 1000 ? `Choose a number from ${min} to ${max}.` : 'Write a whole number.',
  notNumber: () => 'Write a number, for example 12.5.',
  notAmount: () => 'Write the amount in whole kronor, for example 321 900.',
  outOfRange: ({ min, max }) => `Choose a number from ${min} to ${max}.`,
  notChoice: () => 'Choose one of the options in the list.',
  notDate: () => 'Write the date like this: 2021-05-20.',
  yearOutOfRange: ({ min, max }) => `Choose a date from the year ${min} to ${max}.`,
  notTime: () => 'Write the time like this: 10:30.',
  notInstant: () => 'The time cannot be read.',
  notVersion: () => 'Write the version with a point, for example 0.7.',
  notFlag: () => 'Answer yes or no.',
  notUrl: () => 'Write the whole address, it begins with https://.',
  notData: () => 'The content cannot be read.',
  notReference: () => 'Choose something that is in the list.',
  withdrawnReference: () => 'What is chosen has been removed. Choose something else.',
  adjusterWrote: () => 'Whoever wrote the minutes cannot adjust them. Choose somebody else.',
  otherMeeting: () => 'The item belongs to another meeting. Choose one on this meeting’s agenda.',
  otherMeetingsPerson: () => 'The person is on the list of another meeting. Choose somebody at this meeting.',
  notKey: () =>
    'The column Nyckel (key) is changed or empty. Restore the row from its version history, or delete it if it was added by hand.',
  unknownField: ({ field }) => `There is no field ${field ?? ''}.`,
  lockedField: () => 'It stands when the meeting has ended. Correct it with a reason.',
  readOnlyField: ({ label }) => `${label} cannot be changed here.`,
  zonesOverlap: () => 'Medium risk needs to reach higher than low risk.',
  notFoundByName: ({ value = '' }) =>
    `Nothing is called “${value}”. Write the name or the number as it stands in the list.`,
  severalByName: ({ value = '' }) => `Several are called “${value}”. Write the number or the key instead.`,
  rowNotFound: () => 'There is no such row. Leave key and number empty for a new row.',
  rowTwice: ({ row = '' }) => `The same row stands on row ${row} already.`,
  rowRefused: () => 'The row cannot be written: it is locked, or it is not yours to change.',
  halfAssessed: () => 'Choose both likelihood and impact, or neither of them.',
  changeNeedsReason: () => 'Write why the assessment is changed.',
  lightNeedsComment: () => 'Write what the deviation is due to. It is needed when the area is yellow or red.',
  figureNeedsText: () => 'Say in words what the figure shows, for those who do not see it.',
  agendaIsEmpty: () => 'Add at least one item to the agenda.',
  itemNeedsBasis: ({ item }) =>
    `Item ${item} is a decision item without a basis. Add the question with at least two alternatives, deliverables, or a question of yes or no.`,
  recommendedIsMissing: ({ title, number }) =>
    `The question ${title} recommends alternative ${number}, which does not exist. Change the recommendation or add the alternative.`,
  conditionNeedsText: () => 'Write which condition applies.',
  notOwnMunicipality: () => 'You can only write for your own municipality.',
  needsOne: ({ label }) => `Add at least one row under ${inSentence(label)}.`,
  statutoryTask: () => 'A statutory task cannot end. Remove it.',
  comparedWithItself: () => 'An initiative cannot be compared with itself.',
  notCompared: ({ title }) => `Say whether ${title} is the same, similar or something else.`,
  endBeforeStart: () => 'The end must come after the beginning.',
};
