import { commandTexts } from '../../shared/text/commandTexts';
import { texts } from '../../shared/text/texts';
import type { CardContext } from './CardContext';
import { type AdaptiveCard, actions, caption, card, facts, heading, openUrl, paragraph, subheading } from './elements';

const SHOWN = ['status', 'risks', 'initiatives', 'vote', 'help'] as const;

/** What one can ask about. As a welcome it also says what is stored, and that it is an official document. */
export function helpCard(occasion: 'help' | 'welcome', { language, link }: CardContext): AdaptiveCard {
  const words = commandTexts(language);
  const { cards } = texts(language);
  const lead = { help: words.helpLead, welcome: words.welcomeLead }[occasion];
  const isWelcome = occasion === 'welcome';
  const title = isWelcome ? words.welcomeTitle : words.helpTitle;
  return card({ language, summary: isWelcome ? `${title}. ${lead}` : lead }, [
    heading(title),
    paragraph(lead),
    isWelcome ? caption(words.helpLead) : null,
    facts(SHOWN.map((command) => [words.words[command][0] ?? command, words.describe[command]])),
    ...(isWelcome ? [subheading(words.storedTitle), paragraph(words.stored), paragraph(words.official)] : []),
    actions(
      openUrl(cards.openInitiatives, link({ page: 'portfolio' })),
      openUrl(cards.openMeeting, link({ page: 'meeting' })),
    ),
  ]);
}
