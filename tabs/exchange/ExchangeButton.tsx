import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListName } from '../../shared/lists';
import { useCode } from '../fetchedCode';
import { useSession } from '../session';
import { exchangeCode } from './exchangeCode';

/** Takes a list out as a file, and brings rows into it. */
export function ExchangeButton({ name }: { name: ListName }) {
  const { t } = useSession();
  const [wanted, setWanted] = useState(false);
  const [open, setOpen] = useState(false);
  const { here, failed, retry } = useCode(exchangeCode, wanted);
  const show = () => {
    setWanted(true);
    setOpen(true);
    if (failed) retry();
  };
  return (
    <>
      <Button onClick={show}>{failed ? t.common.retry : t.exchange.open}</Button>
      {here && <here.ExchangeDialog name={name} open={open} onClose={() => setOpen(false)} />}
    </>
  );
}
