/** What a final report says by itself; in Swedish alone, since that is the language of what the project sends. */
export const finalReportWords = {
  author: 'Processfabriken',
  state: 'Fastställd',
  stamp: (key: string, version: string) => `${key} · version ${version}`,
  version: 'Version',
  project: 'Projekt',
  frozen: 'Fastställd',
  by: 'Av',
  goals: 'Mål',
  outcome: 'Utfall',
  economy: 'Ekonomi',
  lessons: 'Erfarenheter',
  lines: 'Budget och utfall',
  columns: ['Post', 'Budget', 'Utfall', 'Kvar'],
  total: 'Summa',
  delivered: (title: string, version: string | null) => (version === null ? title : `${title}, version ${version}`),
  communication: (done: number, total: number, cancelled: number) =>
    `Kommunikationsaktiviteter: ${done} av ${total} genomförda, ${cancelled} uteblev.`,
  participation: (taking: number, required: number) => `${taking} kommuner deltar. Finansieringen kräver ${required}.`,
  spent: (outcome: string, budget: string, percent: string) => `Utfallet är ${outcome} av ${budget} (${percent}).`,
  asOfReport: (title: string) => `Siffrorna är de i statusrapporten ${title}.`,
  funds: (amount: string) => `Avropade medel: ${amount}.`,
};
