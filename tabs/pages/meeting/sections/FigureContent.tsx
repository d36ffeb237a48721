import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { fetchedCode } from '../../../fetchedCode';
import { Picture } from '../../../papers/Picture';
import { Fetched } from '../../../States';
import { useItems, useSession } from '../../../session';
import { WithCodeLater } from '../../../WithCodeLater';
import { useMayPrepare } from '../useMayPrepare';
import type { SectionContentProps } from './SectionContentProps';

/** What is done with the file is seen in no first view. */
const paperFile = fetchedCode(() => import('../../../papers/PaperFile'));

const useStyles = makeStyles({
  missing: {
    padding: '12px 16px',
    maxWidth: '70ch',
    boxSizing: 'border-box',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontStyle: 'italic',
  },
  text: { margin: 0, maxWidth: '70ch' },
});

/** A figure with what it shows in words, or that it is missing; one that was never handed over is not made up. */
export function FigureContent({ section, room }: SectionContentProps) {
  const { api, t } = useSession();
  const may = useMayPrepare(room.meeting);
  const styles = useStyles();
  const papers = useItems('papers');
  const figure = papers.items.find((one) => one.key === section.paper);
  return (
    <Fetched of={papers} rows={1} has={figure !== undefined}>
      {figure && figure.availability !== 'available' && (
        <div className={styles.missing}>
          {figure.availability === 'missing'
            ? t.meeting.figureMissing(figure.title)
            : t.meeting.figureFollows(figure.title)}
        </div>
      )}
      {figure?.availability === 'available' && (
        <>
          {figure.driveItem ? (
            <Picture
              title={figure.title}
              alt={figure.altText ?? ''}
              name={['paper', figure.key, figure.driveItem]}
              load={() => api.paperFile(figure)}
            />
          ) : (
            <Body1 as="p" className={styles.text}>
              {figure.altText}
            </Body1>
          )}
          {figure.link && (
            <Link href={figure.link} target="_blank" rel="noreferrer">
              {t.meeting.openFigure(figure.title)}
            </Link>
          )}
        </>
      )}
      {figure && may && (
        <WithCodeLater code={paperFile}>{({ PaperFile }) => <PaperFile paper={figure} may />}</WithCodeLater>
      )}
    </Fetched>
  );
}
