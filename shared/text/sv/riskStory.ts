/** Words of a risk's story, fetched with it. */
export const riskStory = {
  history: 'Historik',
  historyChart: 'Riskvärdet över tid',
  noHistory: 'Risken har inte ändrats sedan den lades till.',
  when: 'När',
  who: 'Vem',
  why: 'Skäl',
  atMeeting: 'Möte',
  position: 'Bedömning',
  positionOf: (likelihood: number, impact: number) => `${likelihood} × ${impact}`,
  noReason: 'Inget skäl angivet',
  noMeeting: 'Utanför möte',
  attendance: (present: number, of: number, day: string) => `${present} av ${of} kommuner var på mötet ${day}.`,
  noAttendance: 'Ingen närvaro är bekräftad vid något möte än.',
  splitInto: (names: string) => `Delad i ${names}`,
};
