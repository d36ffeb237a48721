/** What the settings say of the rules. */
export const rules = {
  lead: 'Reglerna gäller nya omröstningar och möten. Det som är tomt följer det vanliga: fler än hälften, ingen utslagsröst.',
  ofMore: (first: string) =>
    `Varje möte följer sitt projekt. Möten utan projekt följer ${first}, och det gör även statusrapport, ekonomi, snabbspår och riskgränser.`,
  none: 'Reglerna är de vanliga: fler än hälften, ingen utslagsröst. Lägg till ett projekt för att ändra dem.',
};
