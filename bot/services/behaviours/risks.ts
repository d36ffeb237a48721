import type { Risk } from '../../../shared/lists/risks';
import { ASSESSED, type Kept, nextMoment } from '../../../shared/rules/riskHistory';
import { isOngoing } from '../../../shared/states/meeting';
import { riskStates } from '../../../shared/states/risk';
import type { ListStore } from '../../ports';
import type { Behaviour, FieldValues } from './Behaviour';

interface Made {
  at: string;
  by: string;
  store: ListStore;
}

/** The history with what a risk is from now on, written together with it: neither is there without the other. */
function remembered(before: Risk | null, after: Kept, { at, by, store }: Made): FieldValues {
  const meeting = store.all('meetings').find(({ state }) => isOngoing(state))?.key ?? null;
  const moment = nextMoment(before, after, { at, by, meeting });
  return moment ? { history: [...(before?.history ?? []), moment] } : {};
}

/** What a risk is of which nothing has been said. */
const NOTHING: Kept = {
  likelihood: null,
  impact: null,
  residualLikelihood: null,
  residualImpact: null,
  assessmentReason: null,
  meeting: null,
  state: riskStates.first,
};

const moves = Object.fromEntries(
  Object.entries(riskStates.moves).map(([verb, { to }]): [string, NonNullable<Behaviour<'risks'>['moves']>[string]] => [
    verb,
    (risk, { store, actor, now }) =>
      remembered(risk, { ...risk, state: to ?? risk.state }, { at: now, by: actor.key, store }),
  ]),
);

/** Who changed a risk, when, why and at which meeting stands in the risk itself; what has been assessed is not changed without a reason. */
export const risks: Behaviour<'risks'> = {
  start: (at, { values, by, store }) => remembered(null, { ...NOTHING, ...values }, { at, by, store }),
  touch: (at, { before, changes, by, store }) => remembered(before, { ...before, ...changes }, { at, by, store }),
  check(before, changes) {
    const isChanged = ASSESSED.some(
      (name) => name in changes && before[name] !== null && changes[name] !== before[name],
    );
    const hasReason =
      typeof changes.assessmentReason === 'string' && changes.assessmentReason !== before.assessmentReason;
    return isChanged && !hasReason ? [{ field: 'assessmentReason', code: 'changeNeedsReason' }] : [];
  },
  moves,
};
