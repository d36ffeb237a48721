import type { knowledge as source } from '../sv/knowledge';

export const knowledge: typeof source = {
  heading: 'At meetings',
  item: 'Item of the agenda',
  place: (day, number, title) => `${day}: ${number} ${title}`,
  put: 'Put on the agenda',
  done: 'The page is on the agenda.',
  isOn: (number, title, day) => `Taken up under item ${number} ${title}, ${day}`,
  noMeeting: 'No meeting is planned. Once there is a next meeting the page can be put on its agenda.',
};
