import type { Refusal } from '../states/defineStates';

/** A vote needs a question and somebody to answer it. */
export const somethingToDecide = ({ questions, entitled }: { questions: number; entitled: number }): Refusal | null =>
  questions === 0 || entitled === 0 ? { code: 'nothingToDecide' } : null;

/** A decision is set only when enough municipalities took part. */
export const enoughTookPart = ({
  quorum: { met, taking, entitled },
}: {
  quorum: { met: boolean; taking: number; entitled: number };
}): Refusal | null => (met ? null : { code: 'notQuorate', values: { taking, entitled } });
