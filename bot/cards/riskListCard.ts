import { type Risk, risks as riskList } from '../../shared/lists/risks';
import { byRiskValue, lacksAction, riskZone, valueOfRisk } from '../../shared/rules/riskValue';
import { shortName } from '../../shared/schema/rowName';
import { hasOccurred, isClosed } from '../../shared/states/risk';
import { commandTexts } from '../../shared/text/commandTexts';
import { sentence } from '../../shared/text/format';
import { texts } from '../../shared/text/texts';
import type { RiskRegister } from '../services/riskRegister';
import type { CardContext } from './CardContext';
import { type AdaptiveCard, actions, caption, card, facts, heading, openUrl, shorten } from './elements';

const MOST_SHOWN = 6;
const LONGEST_THREAT = 160;

/** Shape beside the word: square for high, triangle for medium, circle for low, diamond for what has occurred. */
const SHAPES = { low: '●', medium: '▲', high: '■' } as const;

function assessment(
  risk: Risk,
  { zones, actions: all }: Pick<RiskRegister, 'zones' | 'actions'>,
  { language }: CardContext,
): string {
  const words = commandTexts(language);
  const value = valueOfRisk(risk);
  const occurred = hasOccurred(risk.state) ? ` ◆ ${riskList.fields.state.options.occurred[language]}.` : '';
  const lacking = lacksAction(risk, all) ? ` ${words.riskLacksAction}` : '';
  if (value === null) return `○ ${words.riskNotAssessed}${occurred}${lacking}`;
  const zone = riskZone(value, zones);
  return `${SHAPES[zone]} ${words.riskLine(value)}, ${words.zone[zone]}.${occurred}${lacking}`;
}

/** The greatest open risks, highest value first. */
export function riskListCard(register: RiskRegister, context: CardContext): AdaptiveCard {
  const { language, link } = context;
  const words = commandTexts(language);
  const { cards } = texts(language);
  const open = byRiskValue(register.risks.filter((risk) => !isClosed(risk.state)));
  const title = open.length === 0 ? words.noRisks : words.risksTitle(open.length);
  const rows = open
    .slice(0, MOST_SHOWN)
    .map((risk): [string, string] => [
      shortName(riskList, risk, language),
      `${sentence(shorten(risk.threat, LONGEST_THREAT))} ${assessment(risk, register, context)}`,
    ]);
  return card({ language, summary: title }, [
    heading(title),
    open.length > rows.length ? caption(cards.topRisks) : null,
    rows.length > 0 ? facts(rows) : null,
    actions(openUrl(cards.openRisks, link({ page: 'risks' }))),
  ]);
}
