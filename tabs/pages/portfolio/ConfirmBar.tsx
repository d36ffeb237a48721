import { Button } from '@fluentui/react-components';
import { isUnconfirmed } from '../../../shared/rules/isUnconfirmed';
import { isOver } from '../../../shared/states/initiative';
import type { ItemOf } from '../../api';
import { Bar } from '../../Bar';
import { Failure } from '../../States';
import { useSession } from '../../session';
import { timeNow } from '../../today';
import { useMutate } from '../../useMutate';

/** To those who speak for a municipality: how many of its rows nobody has stood for in a long time, and one click that does. */
export function ConfirmBar({ items }: { items: readonly ItemOf<'initiatives'>[] }) {
  const { me, api, t } = useSession();
  const now = timeNow();
  const old = items.filter(
    (row) =>
      me.municipality !== null && row.municipality === me.municipality && !isOver(row.state) && isUnconfirmed(row, now),
  );
  const confirm = useMutate(
    () => api.confirmInitiatives({ keys: old.map(({ key }) => key) }),
    ({ confirmed }) => t.portfolio.confirmed(confirmed),
  );
  if (old.length === 0) return null;
  return (
    <Bar
      intent="info"
      actions={
        <Button disabledFocusable={confirm.busy} onClick={() => void confirm.run()}>
          {t.portfolio.confirmAll}
        </Button>
      }
    >
      {t.portfolio.unconfirmed(old.length)}
      {confirm.error && <Failure error={confirm.error} />}
    </Bar>
  );
}
