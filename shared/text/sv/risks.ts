/** Words of the risks: matrix, list and panel. */
export const risks = {
  lead: (count: number, high: number, without: number) =>
    `${count} ${count === 1 ? 'öppen risk' : 'öppna risker'} · ${high} i hög zon · ${without} utan åtgärd`,
  matrix: 'Riskmatris',
  list: 'Risklista',
  matrixHelp: 'Rader är sannolikhet, kolumner är konsekvens. Gå mellan rutorna med piltangenterna.',
  axes: 'Sannolikhet ↑ · Konsekvens →',
  likelihood: 'Sannolikhet',
  impact: 'Konsekvens',
  value: 'Riskvärde',
  zones: { low: 'Låg', medium: 'Medel', high: 'Hög' },
  zoneLimits: (low: number, medium: number, by: string | null) =>
    `Låg 1–${low}, medel ${low + 1}–${medium}, hög ${medium + 1}–25. ${by ? `Gränserna är beslutade av ${by}.` : 'Gränserna är projektledningens förslag.'}`,
  notAssessed: 'Inte bedömd',
  notAssessedList: 'Inte bedömda, utanför matrisen',
  residual: 'Kvarstår',
  residualOf: (risk: string) => `${risk}, kvarstående risk`,
  residualKey: 'Streckad ram: så bedömdes risken. Fylld med pil: det som kvarstår när åtgärderna är gjorda.',
  sinceMeeting: 'Sedan förra mötet',
  trends: {
    up: (from: number) => `↑ upp från ${from}`,
    down: (from: number) => `↓ ned från ${from}`,
    same: (_from: number) => '→ oförändrad',
    new: (_from: number) => 'ny sedan mötet',
  },
  actionsOf: (count: number) => (count === 1 ? '1 åtgärd' : `${count} åtgärder`),
  noOwner: 'Ingen ägare',
  noAction: 'Saknas',
  noActionNeeded: 'Krävs inte',
  due: (day: string) => `Senast ${day}:`,
  choosePosition: 'Välj sannolikhet och konsekvens, så visas riskvärdet.',
};
