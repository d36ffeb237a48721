import { Button } from '@fluentui/react-components';
import { ArrowSwapRegular } from '@fluentui/react-icons';
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
      {failed ? (
        <Button onClick={show}>{t.common.retry}</Button>
      ) : (
        <Button
          appearance="subtle"
          icon={<ArrowSwapRegular />}
          aria-label={t.frame.exchange}
          title={t.frame.exchange}
          onClick={show}
        />
      )}
      {here && <here.ExchangeDialog name={name} open={open} onClose={() => setOpen(false)} />}
    </>
  );
}
