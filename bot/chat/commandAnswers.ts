import { AppError } from '../../shared/AppError';
import { lists } from '../../shared/lists';
import { pages } from '../../shared/pages';
import { mayRead, openToAll } from '../../shared/rules/access';
import { isPublished } from '../../shared/states/report';
import { commandTexts } from '../../shared/text/commandTexts';
import { type Language, texts } from '../../shared/text/texts';
import { actorOf, type Identity } from '../access/authenticate';
import type { AdaptiveCard } from '../cards/elements';
import { helpCard } from '../cards/helpCard';
import { initiativeCountCard } from '../cards/initiativeCountCard';
import { refusalCard } from '../cards/refusalCard';
import { riskListCard } from '../cards/riskListCard';
import { riskRegister } from '../services/riskRegister';
import type { AnswerTools } from './CardRequest';
import type { DrawSubject } from './drawSubject';
import { type Command, readCommand } from './readCommand';

/** Something written to the bot. */
interface Said {
  text: string;
  /** What the bot is called here. */
  names: readonly string[];
  identity: Identity;
  /** The writer's Teams id. */
  userId: string;
  /** Id of the request that brought it. */
  correlation: string;
  language: Language;
}

interface Dependencies extends AnswerTools {
  draw: DrawSubject;
}

/** The list that an answer is made of, where not everybody reads it. */
const READ_BY: Partial<Record<Command, 'risks' | 'initiatives'>> = { risks: 'risks', initiatives: 'initiatives' };

const latestFirst = (a: string | null, b: string | null): number => (b ?? '').localeCompare(a ?? '');

/** Something to say in a conversation: a card, or a line of text. */
type Reply = AdaptiveCard | string;

/** Why the writer is told nothing of what was asked for. */
function refusalOf(
  store: Dependencies['store'],
  { identity, correlation }: Said,
  command: Exclude<Command, 'help'>,
): AppError | undefined {
  try {
    const actor = actorOf(store, identity, { source: 'card', correlation });
    const list = READ_BY[command];
    return list && !mayRead(lists[list], actor) ? new AppError('forbidden') : undefined;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

/** Makes what answers the words people write: the same for everybody in the conversation. */
export function createCommandAnswers({ store, link, draw }: Dependencies): (said: Said) => Reply[] {
  function status({ language }: Said): AdaptiveCard[] {
    const [latest] = store
      .all('statusReports')
      .filter((one) => isPublished(one.state))
      .sort((a, b) => latestFirst(a.publishedAt, b.publishedAt));
    if (latest) return [draw({ kind: 'statusReport', key: latest.key }, [], language)];
    const message = commandTexts(language).noReport;
    return [
      refusalCard({ message, title: pages.status.label[language], place: { page: 'status' } }, { language, link }),
    ];
  }

  /** Every open vote, drawn for all: the writer's own card follows by itself in clients that refresh. */
  function vote({ language, userId }: Said): AdaptiveCard[] {
    const open = store
      .all('votes')
      .filter((one) => one.state === 'open')
      .sort((a, b) => latestFirst(a.openedAt, b.openedAt));
    if (open.length > 0) return open.map(({ key }) => draw({ kind: 'vote', key }, [userId], language));
    const commands = commandTexts(language);
    const { cards } = texts(language);
    return [
      refusalCard({ message: commands.noVote, title: cards.vote, place: { page: 'meeting' } }, { language, link }),
    ];
  }

  const answers: Record<Exclude<Command, 'help'>, (said: Said) => AdaptiveCard[]> = {
    status,
    vote,
    risks: ({ language }) => [riskListCard(riskRegister(store), { language, link })],
    initiatives: ({ language }) => [
      initiativeCountCard(openToAll(lists.initiatives, store.all('initiatives')), { language, link }),
    ],
  };

  return (said) => {
    const { language } = said;
    const command = readCommand(said.text, [...said.names, texts(language).common.appName]);
    // Whoever talks to others beside the bot is not shown the whole help each time.
    if (command === undefined) return [commandTexts(language).unknown];
    if (command === 'help') return [helpCard('help', { language, link })];
    const refused = refusalOf(store, said, command);
    if (!refused) return answers[command](said);
    const message =
      refused.code === 'forbidden' ? commandTexts(language).notForYou : texts(language).errors[refused.code]({});
    return [refusalCard({ message, place: { page: 'portfolio' } }, { language, link })];
  };
}

export type CommandAnswers = ReturnType<typeof createCommandAnswers>;
