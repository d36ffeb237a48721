/** The checklist by which those who take an initiative over accept it. Apart from the list, for the gate that asks for all of it. */
export const HANDOVER_POINTS = {
  responsibility: { sv: 'Ansvar', en: 'Responsibility' },
  budget: { sv: 'Budget', en: 'Budget' },
  routines: { sv: 'Rutiner', en: 'Routines' },
  training: { sv: 'Utbildning', en: 'Training' },
  support: { sv: 'Support', en: 'Support' },
  plan: { sv: 'Systemförvaltningsplan 1.0', en: 'System management plan 1.0' },
} as const;

/** Every point of it. */
export const handoverPoints: readonly string[] = Object.keys(HANDOVER_POINTS);
