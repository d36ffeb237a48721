import { Badge, Link, makeStyles, tokens } from '@fluentui/react-components';
import { addressOf } from '../../../shared/pages';
import { minutesStates } from '../../../shared/states/minutes';
import { formatDay } from '../../../shared/text/format';
import { Empty, Fetched } from '../../States';
import { useItems, useSession } from '../../session';
import { useMinutesWords } from './useMinutesWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: '0 0 24px', maxWidth: '80ch' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 16px',
    alignItems: 'center',
    padding: '12px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Large enough for a finger.
  title: { padding: '4px 0', flex: '1 1 260px' },
});

/** The meetings with how far their minutes have come, the latest first. */
export function MinutesList({ onOpen }: { onOpen: (meeting: string) => void }) {
  const { language } = useSession();
  const words = useMinutesWords();
  const styles = useStyles();
  const meetings = useItems('meetings');
  const minutes = useItems('minutes').items;
  const ordered = meetings.items.toSorted((a, b) => b.date.localeCompare(a.date));
  return (
    <Fetched of={meetings} has={ordered.length > 0}>
      {ordered.length === 0 && <Empty text={words.noMeetings} />}
      <ul className={styles.list}>
        {ordered.map(({ key, title, date }) => {
          const row = minutes.find((one) => one.meeting === key);
          return (
            <li key={key} className={styles.row}>
              <Link
                className={styles.title}
                href={addressOf({ page: 'decisions', section: 'minutes', key })}
                onClick={(event) => {
                  event.preventDefault();
                  onOpen(key);
                }}
              >
                {title}
              </Link>
              <span>{formatDay(date, language)}</span>
              <Badge appearance="outline" color="informative">
                {row ? minutesStates.options[row.state][language] : words.notWritten}
              </Badge>
            </li>
          );
        })}
      </ul>
    </Fetched>
  );
}
