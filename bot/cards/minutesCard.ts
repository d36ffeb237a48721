import { LONGEST_REMARK } from '../../shared/lists/ballots';
import type { Minutes } from '../../shared/lists/minutes';
import { minutesStates } from '../../shared/states/minutes';
import { formatInstant } from '../../shared/text/format';
import { texts } from '../../shared/text/texts';
import type { CardContext } from './CardContext';
import { button, type CardButton, cardButton, carriedCount, carriedKey } from './cardButton';
import {
  type AdaptiveCard,
  actions,
  type CardElement,
  card,
  entries,
  heading,
  openUrl,
  paragraph,
  problem,
  shorten,
} from './elements';

const REMARK = 'remark';
/** The whole of it stands in the tab. */
const MOST_REMARK = 250;

/** Which minutes, in which version: what somebody has read is what they answer to. */
interface Asked {
  minutes: string;
  version: number;
}

/** An adjuster's answer from a card; the remark is empty where nothing was written. */
export interface GivenAnswer extends Asked {
  remark: string;
}

function answering(verb: string): CardButton<Asked, GivenAnswer> {
  const of = cardButton(verb, { minutes: carriedKey, version: carriedCount });
  return {
    ...of,
    parse(data) {
      const asked = of.parse(data);
      const written: unknown = typeof data === 'object' && data !== null ? (Reflect.get(data, REMARK) ?? '') : '';
      const fits = typeof written === 'string' && written.length <= LONGEST_REMARK;
      return asked && fits ? { ...asked, remark: written.trim() } : undefined;
    },
  };
}

/** What an adjuster can answer where they read the card. */
export const minutesButtons = { adjust: answering('minutes.adjust'), giveBack: answering('minutes.giveBack') };

/** How a card of minutes is drawn. */
interface Drawn extends CardContext {
  /** Whose own card it is, who is not asked again when they have answered. */
  person?: string | undefined;
  /** What must be put right, with what was written kept. */
  refused?: string;
  /** Sent because an answer is waited for. */
  isReminder?: boolean;
}

function answerForm(row: Minutes, { language, refused }: Drawn): CardElement[] {
  const { minutes: words } = texts(language);
  const of = { minutes: row.key, version: row.version };
  return [
    {
      type: 'Input.Text',
      id: REMARK,
      label: words.cardRemark,
      maxLength: LONGEST_REMARK,
      isMultiline: true,
      placeholder: words.commentHint,
    },
    ...(refused ? [problem(refused)] : []),
    actions(button(words.adjust, minutesButtons.adjust, of), button(words.giveBack, minutesButtons.giveBack, of)),
  ];
}

/** Minutes with their adjusters: who is asked, what each has answered, and the answers that an adjuster can give. */
export function minutesCard(row: Minutes, drawn: Drawn): AdaptiveCard {
  const { language, link, person, isReminder = false } = drawn;
  const { minutes: words } = texts(language);
  const state = minutesStates.options[row.state][language];
  const adjusters = row.adjusters ?? [];
  const isWaiting = row.state === 'inAdjustment';
  const isAsking = isWaiting && !adjusters.some(({ member, answer }) => member === person && answer !== null);
  const answers = adjusters.map(({ name, answer, at, remark }): [string, string] => [
    name,
    [
      answer && at ? words.answers[answer](formatInstant(at, language)) : words.answers.waiting,
      remark && shorten(remark, MOST_REMARK),
    ]
      .filter(Boolean)
      .join('. '),
  ]);
  const title = isReminder && isWaiting ? words.cardReminder(row.title) : words.cardTitle(row.title);
  return card({ language, summary: words.cardSpoken(row.title, state) }, [
    heading(title),
    paragraph(state),
    isAsking ? paragraph(words.cardAsk) : null,
    ...entries(answers),
    actions(
      openUrl(
        isAsking ? words.readAndAdjust : words.openMinutes,
        link({ page: 'decisions', section: 'minutes', key: row.meeting }),
      ),
    ),
    ...(isAsking && !isReminder ? answerForm(row, drawn) : []),
  ]);
}
