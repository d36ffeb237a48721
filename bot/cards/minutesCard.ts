import type { Minutes } from '../../shared/lists/minutes';
import { minutesStates } from '../../shared/states/minutes';
import { formatInstant } from '../../shared/text/format';
import { texts } from '../../shared/text/texts';
import type { CardContext } from './CardContext';
import { type AdaptiveCard, actions, card, entries, heading, openUrl, paragraph } from './elements';

/** Minutes with their adjusters: who is asked, and what each has answered. */
export function minutesCard(row: Minutes, { language, link }: CardContext): AdaptiveCard {
  const { minutes: words } = texts(language);
  const state = minutesStates.options[row.state][language];
  const isAsking = row.state === 'inAdjustment';
  const answers = (row.adjusters ?? []).map(({ name, answer, at }): [string, string] => [
    name,
    answer && at ? words.answers[answer](formatInstant(at, language)) : words.answers.waiting,
  ]);
  return card({ language, summary: words.cardSpoken(row.title, state) }, [
    heading(words.cardTitle(row.title)),
    paragraph(state),
    isAsking ? paragraph(words.cardAsk) : null,
    ...entries(answers),
    actions(
      openUrl(
        isAsking ? words.readAndAdjust : words.openMinutes,
        link({ page: 'decisions', section: 'minutes', key: row.meeting }),
      ),
    ),
  ]);
}
