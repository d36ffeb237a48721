import type { MeetingRole } from '../lists/meetingRoles';

/** The rows of those who hold a role at an item, from item to item; a place that is not on the agenda any more is open. */
export function holdersAt<R extends Pick<MeetingRole, 'role' | 'fromItem' | 'toItem' | 'withdrawn'>>(
  roles: readonly R[],
  role: MeetingRole['role'],
  { order, item }: { order: readonly string[]; item: string },
): R[] {
  const at = order.indexOf(item);
  const placeOf = (key: string | null, open: number): number => {
    const place = key === null ? -1 : order.indexOf(key);
    return place < 0 ? open : place;
  };
  return roles.filter(
    (one) =>
      one.role === role && !one.withdrawn && placeOf(one.fromItem, 0) <= at && at <= placeOf(one.toItem, order.length),
  );
}
