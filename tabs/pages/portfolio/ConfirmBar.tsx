import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from '@fluentui/react-components';
import { isUnconfirmed } from '../../../shared/rules/isUnconfirmed';
import { isOver } from '../../../shared/states/initiative';
import type { ItemOf } from '../../api';
import { Failure } from '../../States';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';

const useStyles = makeStyles({ bar: { whiteSpace: 'normal', flexShrink: 0 } });

/** To those who speak for a municipality: how many of its rows nobody has stood for in a long time, and one click that does. */
export function ConfirmBar({ items }: { items: readonly ItemOf<'initiatives'>[] }) {
  const styles = useStyles();
  const { me, api, t } = useSession();
  const now = new Date();
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
    <MessageBar intent="info" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        {t.portfolio.unconfirmed(old.length)}
        {confirm.error && <Failure error={confirm.error} />}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={confirm.busy} onClick={() => void confirm.run()}>
          {t.portfolio.confirmAll}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
