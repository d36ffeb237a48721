import { commandTexts } from '../shared/text/commandTexts';

const sv = commandTexts('sv').words;
const en = commandTexts('en').words;

/** What a person can write to the bot: the word in each language. The bot accepts both whatever the person's locale. */
export const botCommands = (['status', 'risks', 'initiatives', 'vote', 'help'] as const).map((command) => ({
  sv: sv[command][0] ?? command,
  en: en[command][0] ?? command,
}));
