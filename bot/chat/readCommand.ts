import { type Language, texts } from '../../shared/text/texts';

const COMMANDS = ['status', 'risks', 'initiatives', 'vote', 'help'] as const;
export type Command = (typeof COMMANDS)[number];

/** How a word is compared: without case, accents or dots, since "rosta" is how some keyboards write "rösta". */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^[/\s]+|[\s.!]+$/g, '')
    .replace(/\s+/g, ' ');

/** The command that a text means, in either language; undefined when it is none. */
export function readCommand(text: string): Command | undefined {
  const said = folded(text);
  const languages: Language[] = ['sv', 'en'];
  return COMMANDS.find((command) =>
    languages.some((language) => texts(language).commands.words[command].some((word) => folded(word) === said)),
  );
}
