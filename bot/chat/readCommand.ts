import { commandTexts } from '../../shared/text/commandTexts';
import type { Language } from '../../shared/text/texts';

const COMMANDS = ['status', 'risks', 'initiatives', 'vote', 'help'] as const;
export type Command = (typeof COMMANDS)[number];

/** A command is a word or two beside some names; whatever is longer is none, and is not looked into. */
const LONGEST = 1_000;

/** What has a width of nothing, or is a letter that nobody sees. */
const UNSEEN = /[\p{M}\p{Cf}\p{Cc}\p{Co}\p{Cs}\u115f\u1160]/gu;

/** From the first letter or digit to the last. */
const WORDS = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A letter written as code, for example `&nbsp;` or `&#8203;`. */
function letterOf(code: string): string {
  const number = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(code);
  if (!number) return ENTITIES[code] ?? ' ';
  const point = number[1] ? Number.parseInt(number[1], 16) : Number(number[2]);
  return point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
}

/** Takes away what Teams has put in: mentions with the name in them, however they are nested, and other tags. */
function withoutMarks(text: string): string {
  const pieces = text.replace(/&(#?\w{1,10});/g, (_whole, code: string) => letterOf(code)).split(/(<[^<>]*>)/);
  const kept: string[] = [];
  let begins = 0;
  let depth = 0;
  for (const piece of pieces) {
    if (/^<at\b/i.test(piece)) {
      if (depth === 0) begins = kept.length;
      depth += 1;
    } else if (/^<\/at\b/i.test(piece)) {
      depth = Math.max(0, depth - 1);
      // A mention that never ends is none: only here is its name dropped.
      if (depth === 0) kept.length = Math.min(begins, kept.length);
      begins = kept.length;
    } else {
      kept.push(/^<.*>$/s.test(piece) ? ' ' : piece);
    }
  }
  return kept.join(' ');
}

/**
 * How words are compared: without case, accents, or what cannot be seen ("rosta" is how some keyboards write "rösta"), one space between them,
 * and nothing around them.
 */
function folded(text: string): string {
  const seen = text.normalize('NFKD').replace(UNSEEN, (mark) => (/[\t-\r]/.test(mark) ? ' ' : ''));
  return (WORDS.exec(seen)?.[0] ?? '').toLowerCase().replace(/\s+/g, ' ');
}

const languages: readonly Language[] = ['sv', 'en'];
const commandOf = new Map<string, Command>(
  COMMANDS.flatMap((command) =>
    languages.flatMap((language) =>
      commandTexts(language).words[command].map((word): [string, Command] => [folded(word), command]),
    ),
  ).filter(([word]) => word !== ''),
);

/** What follows the bot's name, when one of its names stands first; undefined when none does. */
function afterName(said: string, names: readonly string[]): string | undefined {
  const fits = (name: string): boolean =>
    name !== '' && said.startsWith(name) && !/^[\p{L}\p{N}]/u.test(said.slice(name.length));
  const [longest] = names
    .map(folded)
    .filter(fits)
    .sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : folded(said.slice(longest.length));
}

/**
 * The command that a text means, in either language; undefined when it is none. `names` are what the bot is called, and may stand first. A mention
 * or a name with nothing after it, or a question mark alone, is a call for help.
 */
export function readCommand(text: string, names: readonly string[] = []): Command | undefined {
  if (text.length > LONGEST) return undefined;
  const unmarked = withoutMarks(text);
  const said = folded(unmarked);
  const after = afterName(said, names);
  const words = after ?? said;
  if (words !== '') return commandOf.get(words);
  const isCalled = after !== undefined || (unmarked.trim() === '' && text.trim() !== '');
  return isCalled || unmarked.normalize('NFKC').includes('?') ? 'help' : undefined;
}
