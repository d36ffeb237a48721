import { useEffect, useState } from 'react';
import type { ListName } from '../../shared/lists';
import { fetchedCode, useCode } from '../fetchedCode';
import { useTexts } from '../language';
import { Failure } from '../States';
import { whenIdle } from '../whenIdle';

const code = fetchedCode(() => import('./BrokenRowsOf'));

/** What is broken in the lists that a page is put together from. There seldom is anything, and so it is looked for after the page has its first view. */
export function BrokenRowsLater({ names }: { names: readonly ListName[] }) {
  const t = useTexts();
  const [isTime, setTime] = useState(false);
  useEffect(() => whenIdle(() => setTime(true)), []);
  const { here, failed, retry } = useCode(code, isTime);
  if (failed) return <Failure error={{ message: t.frame.notFetched }} onRetry={retry} />;
  return here && <here.BrokenRowsOf names={names} />;
}
