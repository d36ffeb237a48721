import { correctedText } from './correctedText';
import seed from './meeting-2021-05-20.json';
import type { SeedRow } from './SeedRow';

/** The six risks. R2 has occurred: its outcome already exceeds the budget. */
export const riskRows = (): SeedRow[] =>
  seed.risks.items.map((risk) => ({
    list: 'risks',
    key: risk.id,
    number: risk.id,
    draft: {
      threat: correctedText(risk.threatVerbatim),
      vulnerability: correctedText(risk.vulnerabilityVerbatim),
      consequence: correctedText(risk.consequenceVerbatim),
      likelihood: risk.likelihood,
      impact: risk.impact,
      state: risk.statusSuggested === 'occurred' ? 'occurred' : 'active',
      actionRequired: risk.actionRequired,
      // Only R1 has proposals for action in the record; they are the decision's alternatives.
      action: risk.measuresRecorded ? 'Se de tre alternativen under punkt 3 på dagordningen.' : null,
    },
  }));
