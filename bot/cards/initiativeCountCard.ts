import { type Initiative, initiatives } from '../../shared/lists/initiatives';
import { portfolioSummary } from '../../shared/rules/portfolioSummary';
import { commandTexts } from '../../shared/text/commandTexts';
import { texts } from '../../shared/text/texts';
import type { CardContext } from './CardContext';
import { type AdaptiveCard, actions, card, facts, heading, openUrl } from './elements';

const PHASES = ['digitisation', 'digitalisation', 'digitalTransformation'] as const;

/** How many initiatives the municipalities have, in which phases, and how many look for company. */
export function initiativeCountCard(all: readonly Initiative[], { language, link }: CardContext): AdaptiveCard {
  const words = commandTexts(language);
  const { cards } = texts(language);
  const summary = portfolioSummary(all);
  const title =
    summary.total === 0 ? words.noInitiatives : words.initiativesTitle(summary.total, summary.municipalities);
  const phases = PHASES.map((phase): [string, string] => [
    initiatives.fields.phase.options[phase][language],
    `${all.filter((one) => one.phase === phase).length}`,
  ]);
  const rows: [string, string][] = [
    ...phases,
    [words.ongoing, `${summary.ongoing}`],
    [words.seeking, `${summary.seeking}`],
  ];
  return card({ language, summary: title }, [
    heading(title),
    summary.total > 0 ? facts(rows) : null,
    actions(openUrl(cards.openInitiatives, link({ page: 'portfolio' }))),
  ]);
}
