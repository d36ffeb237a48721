import { AppError } from '../../shared/AppError';
import { lists } from '../../shared/lists';
import { pages } from '../../shared/pages';
import { openToAll } from '../../shared/rules/access';
import { type Language, texts } from '../../shared/text/texts';
import { actorOf, type Identity } from '../access/authenticate';
import type { AdaptiveCard } from '../cards/elements';
import { helpCard } from '../cards/helpCard';
import { initiativeCountCard } from '../cards/initiativeCountCard';
import { refusalCard } from '../cards/refusalCard';
import { riskListCard } from '../cards/riskListCard';
import type { AnswerTools } from './CardRequest';
import type { DrawSubject } from './drawSubject';
import { type Command, readCommand } from './readCommand';

/** Something written to the bot. */
interface Said {
  text: string;
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

const latestFirst = (a: string | null, b: string | null): number => (b ?? '').localeCompare(a ?? '');

/** Makes what answers the words people write: always cards, the same for everybody in the conversation. */
export function createCommandAnswers({ store, link, draw }: Dependencies): (said: Said) => AdaptiveCard[] {
  function status({ language }: Said): AdaptiveCard[] {
    const [latest] = store
      .all('statusReports')
      .filter((one) => one.state === 'published')
      .sort((a, b) => latestFirst(a.publishedAt, b.publishedAt));
    if (latest) return [draw({ kind: 'statusReport', key: latest.key }, [], language)];
    const message = texts(language).commands.noReport;
    return [
      refusalCard({ message, title: pages.status.label[language], place: { page: 'status' } }, { language, link }),
    ];
  }

  /** Every open vote, drawn for all: the writer's own card follows by itself in clients that refresh. */
  function vote({ language, userId }: Said): AdaptiveCard[] {
    const open = store
      .all('decisions')
      .filter((one) => one.state === 'open')
      .sort((a, b) => latestFirst(a.openedAt, b.openedAt));
    if (open.length > 0) return open.map(({ key }) => draw({ kind: 'vote', key }, [userId], language));
    const { commands, cards } = texts(language);
    return [
      refusalCard({ message: commands.noVote, title: cards.vote, place: { page: 'meeting' } }, { language, link }),
    ];
  }

  const answers: Record<Exclude<Command, 'help'>, (said: Said) => AdaptiveCard[]> = {
    status,
    vote,
    risks: ({ language }) => [riskListCard(openToAll(lists.risks, store.all('risks')), { language, link })],
    initiatives: ({ language }) => [
      initiativeCountCard(openToAll(lists.initiatives, store.all('initiatives')), { language, link }),
    ],
  };

  return (said) => {
    const { language } = said;
    const command = readCommand(said.text);
    if (command === undefined) return [helpCard('unknown', { language, link })];
    if (command === 'help') return [helpCard('help', { language, link })];
    try {
      actorOf(store, said.identity, { source: 'card', correlation: said.correlation });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const message = texts(language).errors[error.code]({});
      return [refusalCard({ message, place: { page: 'portfolio' } }, { language, link })];
    }
    return answers[command](said);
  };
}

export type CommandAnswers = ReturnType<typeof createCommandAnswers>;
