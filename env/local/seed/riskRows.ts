import type { Lists } from '../../../shared/lists';
import type { Draft } from '../../../shared/schema/defineList';
import { correctedText } from './correctedText';
import seed from './meeting-2021-05-20.json';
import type { SeedRow } from './SeedRow';

/** What the record's own words tie each risk to. */
const BELONGS: Readonly<Record<string, Partial<Draft<Lists['risks']>>>> = {
  R1: { category: 'people', statusArea: 'staff' },
  R2: { category: 'economy', statusArea: 'budget', budgetLine: 'externalServices' },
  R3: { category: 'collaboration' },
  R4: { category: 'law' },
  R5: { category: 'collaboration', evidence: 'attendance' },
  R6: { category: 'economy', budgetLine: 'digitalServices' },
};

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
      ...BELONGS[risk.id],
      source: 'Riskanalys vid styrgruppsmötet 20 maj 2021',
      likelihood: risk.likelihood,
      impact: risk.impact,
      state: risk.statusSuggested === 'occurred' ? 'occurred' : 'active',
      actionRequired: risk.actionRequired,
      // Only R1 has proposals for action in the record; they are the decision's alternatives.
      action: risk.measuresRecorded ? 'Se de tre alternativen under punkt 3 på dagordningen.' : null,
    },
  }));
