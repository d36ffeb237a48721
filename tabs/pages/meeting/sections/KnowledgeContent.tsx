import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { Markdown } from '../../../fields/Markdown';
import { Fetched } from '../../../States';
import { useItems, useSession } from '../../../session';
import type { SectionContentProps } from './SectionContentProps';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle1, margin: 0 },
  sources: { color: tokens.colorNeutralForeground2, maxWidth: '70ch', whiteSpace: 'pre-line' },
});

/** A page of what is known, with what it rests on; under its own heading unless the section has one. */
export function KnowledgeContent({ section }: SectionContentProps) {
  const { t } = useSession();
  const styles = useStyles();
  const pages = useItems('knowledgePages');
  const page = pages.items.find(({ key }) => key === section.knowledge);
  return (
    <Fetched of={pages} rows={4} has={pages.items.length > 0}>
      {page && (
        <>
          {!section.heading && <h3 className={styles.heading}>{page.title}</h3>}
          <div lang="sv">
            <Markdown source={page.body} />
          </div>
          <Caption1 className={styles.sources}>{t.meeting.sources(page.sources)}</Caption1>
        </>
      )}
    </Fetched>
  );
}
