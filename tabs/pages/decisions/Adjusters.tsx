import { Link, makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import type { MinutesView } from '../../../shared/api/minutes';
import { formatInstant } from '../../../shared/text/format';
import { useSession } from '../../session';
import { useMinutesWords } from './useMinutesWords';

const useStyles = makeStyles({
  heading: { margin: '0 0 4px' },
  list: { margin: 0, paddingLeft: '20px' },
  links: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'flex-start' },
});

/** Who was asked to adjust and what they have answered, and where the files lie. */
export function Adjusters({ view: { minutes } }: { view: MinutesView }) {
  const { language } = useSession();
  const words = useMinutesWords();
  const styles = useStyles();
  if (!minutes) return null;
  const said = (answer: 'adjusted' | 'returned' | 'disagrees' | null, at: string | null): string =>
    answer && at ? words.answers[answer](formatInstant(at, language)) : words.answers.waiting;
  return (
    <section>
      {minutes.adjusters && (
        <>
          <Subtitle2 as="h2" className={styles.heading}>
            {words.adjusters}
          </Subtitle2>
          <ul className={styles.list}>
            {minutes.adjusters.map(({ member, name, answer, at, remark }) => (
              <li key={member}>
                <Text>
                  {name} {said(answer, at)}
                </Text>
                {remark && <Text block>{remark}</Text>}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.links}>
        {minutes.file && (
          <Link href={minutes.file.webUrl} target="_blank" rel="noreferrer">
            {words.inLibrary}
          </Link>
        )}
        {minutes.archive && (
          <Link href={minutes.archive.webUrl} target="_blank" rel="noreferrer">
            {words.archiveFile}
          </Link>
        )}
      </div>
    </section>
  );
}
