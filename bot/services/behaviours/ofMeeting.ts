import { isFrozen } from '../../../shared/states/meeting';
import type { ListStore } from '../../ports';
import type { Behaviour, FieldValues } from './Behaviour';

/** What a meeting deals with stands still once its minutes are with the adjusters, and when it is cancelled. */
function lockedBy({ meeting }: FieldValues, store: ListStore): ReturnType<NonNullable<Behaviour['lockedBy']>> {
  const row = typeof meeting === 'string' ? store.find('meetings', meeting) : undefined;
  return row && (isFrozen(row.state) || row.state === 'cancelled') ? { list: 'meetings', state: row.state } : undefined;
}

export const agendaItems: Behaviour<'agendaItems'> = { lockedBy };
export const sections: Behaviour<'sections'> = { lockedBy };
export const papers: Behaviour<'papers'> = { lockedBy };
