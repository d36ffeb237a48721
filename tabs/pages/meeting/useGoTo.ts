import { useSession } from '../../session';
import { useMutate } from '../../useMutate';
import type { Room } from './useRoom';

/** Moves the meeting to another item, for everybody. */
export function useGoTo(room: Room) {
  const { api } = useSession();
  return useMutate((agendaItem: string) => api.goTo(room.meeting, { agendaItem }));
}
