import { type ListName, lists } from '../../shared/lists';
import { mayRead } from '../../shared/rules/access';
import { Failure } from '../States';
import { useItems, useSession } from '../session';
import { BrokenRows } from './BrokenRows';

function BrokenRowsOfOne({ name }: { name: ListName }) {
  const { broken, error, refetch } = useItems(name);
  if (error) return <Failure error={error} onRetry={refetch} />;
  return <BrokenRows list={lists[name]} rows={broken} />;
}

/** The same for every list that a page is put together from and the person may read. */
export function BrokenRowsOf({ names }: { names: readonly ListName[] }) {
  const { me } = useSession();
  return names.filter((name) => mayRead(lists[name], me)).map((name) => <BrokenRowsOfOne key={name} name={name} />);
}
