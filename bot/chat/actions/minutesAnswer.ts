import { texts } from '../../../shared/text/texts';
import { type GivenAnswer, minutesButtons, minutesCard } from '../../cards/minutesCard';
import { requireItem } from '../../services/guards';
import type { CardVerb } from '../CardRequest';

const answering = (
  button: (typeof minutesButtons)[keyof typeof minutesButtons],
  answer: 'adjusted' | 'returned',
): CardVerb<GivenAnswer> => ({
  button,
  async answer({ minutes, version, remark }, { actor, language }, { services, store, link }) {
    const row = requireItem(store, 'minutes', minutes);
    const words = texts(language).minutes;
    const drawn = { language, link, person: actor.key };
    if (answer === 'returned' && remark === '') {
      return { card: minutesCard(row, { ...drawn, refused: words.reasonMissing }), isPrivate: false };
    }
    // One who answers to an older version has read something else.
    const hash = row.version === version ? (row.factsHash ?? '') : '';
    await services.minutes.answer(actor, minutes, { answer, hash, ...(remark ? { remark } : {}) });
    return { card: minutesCard(requireItem(store, 'minutes', minutes), drawn), isPrivate: false };
  },
});

/** An adjuster's answer from the card: that the minutes are right, or what is to be changed. */
export const minutesAdjust = answering(minutesButtons.adjust, 'adjusted');
export const minutesGiveBack = answering(minutesButtons.giveBack, 'returned');
