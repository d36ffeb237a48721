import { Body1, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { isLeftAt } from '../../../../shared/rules/isLeftAt';
import { ownerOf } from '../../../../shared/rules/ownerOf';
import { formatDay } from '../../../../shared/text/format';
import { Failure, Fetched } from '../../../States';
import { useItems, useSession } from '../../../session';
import { useMutate } from '../../../useMutate';
import { useMayPrepare } from '../useMayPrepare';
import type { SectionContentProps } from './SectionContentProps';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px', maxWidth: '70ch', display: 'flex', flexDirection: 'column', gap: '4px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Every action that is not done, whichever of the body's meetings it comes from, until it is. */
export function OpenActions({ room }: SectionContentProps) {
  const { api, t, language } = useSession();
  const styles = useStyles();
  const actions = useItems('actionPoints');
  const may = useMayPrepare(room.meeting);
  const known = { meetings: useItems('meetings').items, projects: useItems('projects').items };
  const open = actions.items.filter(isLeftAt(room.meeting, known));
  const finish = useMutate(
    (action: (typeof open)[number]) => api.move('actionPoints', action, 'finish'),
    () => t.meeting.rowSaved,
  );
  return (
    <Fetched of={actions} rows={2} has={actions.items.length > 0}>
      {open.length === 0 && <Body1>{t.meeting.noActions}</Body1>}
      <ul className={styles.list}>
        {open.map((one) => {
          const who = ownerOf(one, (member) => room.member(member)?.name);
          const more = [who, one.due && t.common.due(formatDay(one.due, language))].filter(Boolean).join(' · ');
          return (
            <li key={one.key}>
              <Text>{`${one.readableNumber ?? ''} ${one.title}`.trim()}</Text>{' '}
              {more && <Caption1 className={styles.quiet}>{more}</Caption1>}{' '}
              {may && (
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={t.meeting.finishAction(one.title)}
                  disabledFocusable={finish.busy}
                  onClick={() => void finish.run(one)}
                >
                  {t.meeting.finishIt}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {finish.error && <Failure error={finish.error} />}
    </Fetched>
  );
}
