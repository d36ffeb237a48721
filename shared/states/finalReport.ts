import { among, defineStates } from './defineStates';

/** The final report: written until it is frozen as a file; what comes after is another version. */
export const finalReportStates = defineStates({
  options: { draft: { sv: 'Utkast', en: 'Draft' }, frozen: { sv: 'Fastställd', en: 'Final' } },
  first: 'draft',
  final: ['frozen'],
  moves: {
    // The file is written first, so the app itself takes this step (bot/services/finalReports).
    freeze: { label: { sv: 'Fastställ', en: 'Make final' }, from: ['draft'], to: 'frozen', by: [] },
  },
});

export const isFinal = among(finalReportStates, 'frozen');
