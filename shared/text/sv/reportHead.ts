/** Words around a status report, on its own page alone. */
export const reportHead = {
  addReport: 'Ny statusrapport',
  editIntro: 'Ändra inledning och ekonomitext',
  editText: 'Ändra texten',
  print: 'Skriv ut',
  empty: 'Ingen statusrapport än. Projektledaren lägger till den första.',
  rowSaved: 'Ändringen är sparad. Den syns för styrgruppen när du publicerar.',
  draftSince: 'Du ser utkastet: något har ändrats sedan dess, och läsarna ser det som publicerades.',
  unchangedSince: 'Inget har ändrats sedan dess.',
};
