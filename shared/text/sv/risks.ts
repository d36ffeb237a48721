/** Words of the risks: matrix, list and panel. */
export const risks = {
  lead: (count: number, high: number) => `${count} ${count === 1 ? 'öppen risk' : 'öppna risker'} · ${high} i hög zon`,
  matrix: 'Riskmatris',
  list: 'Risklista',
  matrixHelp: 'Rader är sannolikhet, kolumner är konsekvens. Gå mellan rutorna med piltangenterna.',
  axes: 'Sannolikhet ↑ · Konsekvens →',
  likelihood: 'Sannolikhet',
  impact: 'Konsekvens',
  value: 'Riskvärde',
  zones: { low: 'Låg', medium: 'Medel', high: 'Hög' },
  zoneLimits: 'Låg 1–5, medel 6–12, hög 13–25. Gränserna är projektledningens förslag.',
  noOwner: 'Ingen ägare',
  noAction: 'Åtgärd krävs men saknas',
  noActionNeeded: 'Ingen åtgärd krävs',
  due: (day: string) => `Senast ${day}:`,
  choosePosition: 'Välj sannolikhet och konsekvens, så visas riskvärdet.',
};
