import { inSentence } from '../format';
import type { problems as source } from '../sv/problems';

export const problems: typeof source = {
  required: ({ label, choose }) =>
    label.endsWith('?') ? `Answer: ${label}` : `${choose ? 'Choose' : 'Fill in'} ${inSentence(label)}.`,
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
  versionNotLater: ({ version = '' }) => `Write a version that comes after ${version}.`,
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
  cellsWithoutHead: () =>
    'The row has more cells than there are heads. Put quotation marks around a text that contains the separator.',
  formulaFailed: ({ value = '' }) =>
    `The formula in the cell could not be worked out (${value}). Correct it in the file.`,
  sameLine: () => 'Choose another budget line than the one that the money is taken from.',
  amountAboveZero: () => 'Write an amount above zero.',
  captionsNotReviewed: () => 'A recorded course is published only when its captions have been reviewed.',
  halfAssessed: () => 'Choose both likelihood and impact, or neither of them.',
  changeNeedsReason: () => 'Write why the assessment is changed.',
  lightNeedsComment: () => 'Write what the deviation is due to. It is needed when the area is yellow or red.',
  notPicture: () => 'A figure is a picture in PNG or JPEG. Upload other files as an attachment.',
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
  levelFour: () => 'Level 4 must not be handled in the app. Contact your information security officer.',
  checkNotDone: () => 'Tick every point of the handover checklist.',
  receiverElsewhere: () =>
    'Choose somebody who speaks for the municipality in the project, so that the handover can be accepted.',
  onlyReceiver: () => 'Only the person who receives can accept the handover.',
  partyNotAgreed: ({ party }) => `${party} has not agreed yet. Wait for the answer or register the chair’s decision.`,
  chairDecides: () => 'The chair must decide on the fast track before the initiative begins.',
  notReadyForDecision: () => 'The initiative is not ready for decision. Complete its basis first.',
  endBeforeStart: () => 'The end must come after the beginning.',
};
