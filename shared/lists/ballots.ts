import { data } from '../fields/data';
import { defineList, type Item } from '../schema/defineList';
import { listOf } from '../schema/shape';
import { answerShape } from './ballot/answerShape';

/** Of a condition, and of a comment. */
export const LONGEST_REMARK = 1000;

/**
 * A mandate's ballot with its answers to every question; rows are only added. The key `vote.mandate.revision` is unique in SharePoint: a ballot is
 * made from the revision before, so that of two only one is written, and a ballot that is delivered late never replaces a newer one.
 */
export const ballots = defineList({
  name: 'ballots',
  label: { sv: 'Röstsedlar', en: 'Ballots' },
  fields: {
    vote: {
      kind: 'reference',
      list: 'votes',
      required: true,
      indexed: true,
      label: { sv: 'Omröstning', en: 'Vote' },
    },
    mandate: { kind: 'reference', list: 'mandates', required: true, label: { sv: 'Mandat', en: 'Mandate' } },
    revision: { kind: 'integer', min: 1, required: true, label: { sv: 'Gång', en: 'Revision' } },
    round: { kind: 'integer', min: 1, required: true, label: { sv: 'Omgång', en: 'Round' } },
    member: { kind: 'reference', list: 'members', required: true, label: { sv: 'Röst av', en: 'Vote of' } },
    castBy: { kind: 'reference', list: 'members', required: true, label: { sv: 'Avgiven av', en: 'Cast by' } },
    reason: { kind: 'note', maxLength: 1000, label: { sv: 'Skäl', en: 'Reason' } },
    answers: {
      ...data(
        { sv: 'Svar', en: 'Answers' },
        { version: 1, shape: listOf(answerShape), upgrade: {}, maxLength: 60_000 },
      ),
      required: true,
      hint: {
        sv: 'Alla svar, villkor och kommentarer får tillsammans vara högst 60 000 tecken.',
        en: 'All answers, conditions and comments may together be at most 60,000 characters.',
      },
    },
    castAt: { kind: 'instant', required: true, label: { sv: 'Röstat kl.', en: 'Cast at' } },
    source: {
      kind: 'choice',
      required: true,
      label: { sv: 'Väg', en: 'Way in' },
      options: { card: { sv: 'Kort', en: 'Card' }, tab: { sv: 'Flik', en: 'Tab' } },
    },
    correlation: { kind: 'text', maxLength: 80, label: { sv: 'Spårnings-id', en: 'Correlation id' } },
  },
  table: ['mandate', 'round', 'revision', 'castAt'],
  access: { read: [], create: [], update: [] },
  appendOnly: true,
  live: true,
});

export type Ballot = Item<typeof ballots>;
