import type { ListName } from '../../shared/lists';
import { fetchedCode } from '../fetchedCode';
import { WithCodeLater } from '../WithCodeLater';

const code = fetchedCode(() => import('./BrokenRowsOf'));

/** What is broken in the lists that a page is put together from. There seldom is anything, and so it is looked for after the page has its first view. */
export function BrokenRowsLater({ names }: { names: readonly ListName[] }) {
  return <WithCodeLater code={code}>{({ BrokenRowsOf }) => <BrokenRowsOf names={names} />}</WithCodeLater>;
}
