import type { AgendaItem } from '../lists/agendaItems';
import type { Alternative } from '../lists/alternatives';
import type { Decision } from '../lists/decisions';
import type { Deliverable } from '../lists/deliverables';
import type { Meeting } from '../lists/meetings';
import type { Problem } from '../schema/problem';
import { isSkipped } from '../states/agendaItem';
import { isStanding } from './isStanding';

/** What a meeting is called with. */
interface CalledWith {
  agenda: readonly AgendaItem[];
  decisions: readonly Decision[];
  alternatives: readonly Alternative[];
  deliverables: readonly Deliverable[];
}

const isOf = (one: Alternative, { key }: Decision): boolean => one.decision === key && isStanding(one);

/** Something to choose between, or to say yes or no to. */
function hasBasis(decision: Decision, { alternatives, deliverables }: CalledWith): boolean {
  if (decision.kind === 'alternatives') return alternatives.filter((one) => isOf(one, decision)).length >= 2;
  if (decision.kind === 'deliverables') return deliverables.some((one) => one.decision === decision.key);
  return true;
}

/** What keeps a meeting from being called: it needs a time, an agenda, and something to decide under each decision item. The same in tab and server. */
export function callProblems(meeting: Meeting, called: CalledWith): Problem[] {
  const { agenda } = called;
  const decisions = called.decisions.filter(isStanding);
  const without = agenda.filter(
    (item) =>
      item.type === 'decision' &&
      !isSkipped(item.state) &&
      !decisions.some((decision) => decision.agendaItem === item.key && hasBasis(decision, called)),
  );
  const astray = decisions.filter(
    (decision) =>
      decision.kind === 'alternatives' &&
      decision.recommended !== null &&
      agenda.some(({ key }) => key === decision.agendaItem) &&
      !called.alternatives.some((one) => isOf(one, decision) && one.number === decision.recommended),
  );
  return [
    ...(meeting.startTime === null ? [{ field: 'startTime', code: 'required' } as const] : []),
    ...(agenda.length === 0 ? [{ field: '', code: 'agendaIsEmpty' } as const] : []),
    ...without.map(({ itemNumber, title }) => ({
      field: '',
      code: 'itemNeedsBasis' as const,
      values: { item: `${itemNumber} ${title}` },
    })),
    ...astray.map(({ title, recommended }) => ({
      field: '',
      code: 'recommendedIsMissing' as const,
      values: { title, number: recommended ?? 0 },
    })),
  ];
}
