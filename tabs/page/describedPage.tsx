import type { ComponentType } from 'react';
import type { ListName } from '../../shared/lists';
import type { PageName } from '../../shared/pages';
import { describedBy } from './describedBy';

/** The page of a list about which nothing is special. */
export async function describedPage(page: PageName, name: ListName): Promise<{ default: ComponentType }> {
  const [{ ListPage }, { list, refers }] = await Promise.all([import('./ListPage'), describedBy(name)]);
  return { default: () => <ListPage name={name} list={list} refers={refers} page={page} /> };
}
