import { useMemo } from 'react';
import { type ListName, lists } from '../../shared/lists';
import type { PageName } from '../../shared/pages';
import { referredLists } from '../form/referredLists';
import { ListPage } from './ListPage';

/** The page of a list about which nothing is special. */
export default function AnyListPage({ name, page }: { name: ListName; page: PageName }) {
  const list = lists[name];
  const refers = useMemo(() => referredLists(list), [list]);
  return <ListPage name={name} list={list} refers={refers} page={page} />;
}
