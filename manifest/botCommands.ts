/** What a person can write to the bot: the word in each language. The bot accepts both whatever the person's locale. */
export const botCommands = [
  { sv: 'status', en: 'status' },
  { sv: 'risker', en: 'risks' },
  { sv: 'insatser', en: 'initiatives' },
  { sv: 'rösta', en: 'vote' },
  { sv: 'hjälp', en: 'help' },
] as const;
