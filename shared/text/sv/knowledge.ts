/** Words of what is done with a page of what is known. */
export const knowledge = {
  heading: 'På möten',
  item: 'Punkt på dagordningen',
  place: (day: string, number: string, title: string) => `${day}: ${number} ${title}`,
  put: 'Lägg på dagordningen',
  done: 'Sidan ligger på dagordningen.',
  isOn: (number: string, title: string, day: string) => `Tas upp under punkt ${number} ${title}, ${day}`,
  noMeeting: 'Inget möte är planerat. När nästa möte finns kan sidan läggas på dess dagordning.',
};
