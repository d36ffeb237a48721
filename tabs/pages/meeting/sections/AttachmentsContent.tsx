import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { papers as list } from '../../../../shared/lists/papers';
import { byPosition } from '../../../../shared/rules/byPosition';
import { isKept } from '../../../../shared/states/kept';
import { PaperFile } from '../../../papers/PaperFile';
import { Fetched } from '../../../States';
import { useItems, useSession } from '../../../session';
import { useMayPrepare } from '../useMayPrepare';
import type { SectionContentProps } from './SectionContentProps';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: '20px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The meeting's attachments, also those that are known of and missing. */
export function AttachmentsContent({ room }: SectionContentProps) {
  const { t, language } = useSession();
  const styles = useStyles();
  const may = useMayPrepare(room.meeting);
  const papers = useItems('papers');
  const own = byPosition(
    papers.items.filter((one) => one.meeting === room.meeting.key && one.use === 'attachment' && isKept(one.state)),
  );
  return (
    <Fetched of={papers} rows={1} has={own.length > 0}>
      {own.length === 0 ? (
        <Body1>{t.meeting.noAttachments}</Body1>
      ) : (
        <ul className={styles.list}>
          {own.map((one) => (
            <li key={one.key}>
              {one.link ? (
                <Link href={one.link} target="_blank" rel="noreferrer">
                  {one.title}
                </Link>
              ) : (
                one.title
              )}
              {one.availability !== 'available' && (
                <span className={styles.quiet}>
                  {` · ${list.fields.availability.options[one.availability][language]}`}
                </span>
              )}{' '}
              <PaperFile paper={one} may={may} />
            </li>
          ))}
        </ul>
      )}
    </Fetched>
  );
}
