import type { Alternative } from '../lists/alternatives';
import type { Decision } from '../lists/decisions';

interface Lookup {
  decision(key: string): Decision | undefined;
  alternative(key: string): Alternative | undefined;
}

function decisionKeyOf(list: string, row: object, lookup: Lookup): string | undefined {
  const text = (name: string): string | undefined => {
    const value = Reflect.get(row, name);
    return typeof value === 'string' ? value : undefined;
  };
  if (list === 'decisions') return text('key');
  if (list === 'alternatives' || list === 'deliverables') return text('decision');
  if (list !== 'consequences') return undefined;
  const alternative = text('alternative');
  return alternative ? lookup.alternative(alternative)?.decision : undefined;
}

/** The decision that keeps a row from being changed by hand: once a vote has been opened, what is voted on stands still. */
export function lockingDecision(list: string, row: object, lookup: Lookup): Decision | undefined {
  const key = decisionKeyOf(list, row, lookup);
  const decision = key ? lookup.decision(key) : undefined;
  if (!decision || decision.state === 'draft') return undefined;
  // A deliverable goes on to new versions after it has been decided on.
  return decision.state === 'set' && list === 'deliverables' ? undefined : decision;
}
