import { Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { recordedAt } from '../../../../shared/rules/recorded';
import { Markdown } from '../../../fields/Markdown';
import { useItems, useSession } from '../../../session';
import { WithCode } from '../../../WithCode';
import { headingOf } from './headingOf';
import type { SectionContentProps } from './SectionContentProps';
import { sectionContents } from './sectionContents';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, containerType: 'inline-size' },
  heading: { ...typographyStyles.subtitle1, margin: 0 },
  doubt: { color: tokens.colorNeutralForeground2, maxWidth: '70ch' },
});

/** What was read otherwise than the record says, without being certain. */
function Doubts({ section }: Pick<SectionContentProps, 'section'>) {
  const { t } = useSession();
  const styles = useStyles();
  const wordings = useItems('wordings').items;
  const recorded = recordedAt(wordings, section.meeting)({ list: 'sections', row: section.key, field: 'body' });
  return recorded?.doubts?.map((doubt) => (
    <Caption1 key={doubt.recorded} className={styles.doubt}>
      {t.meeting.readAs(doubt.recorded, doubt.read)}
    </Caption1>
  ));
}

/** One section of an item, or of the meeting: heading, text and what it shows from the registers. */
export function SectionView({ section, room }: SectionContentProps) {
  const styles = useStyles();
  const content = sectionContents[section.kind];
  const heading = headingOf(section);
  if (!heading && !section.body && !content) return null;
  return (
    <section className={styles.section} aria-label={heading ?? undefined}>
      {heading && <h3 className={styles.heading}>{heading}</h3>}
      {section.body && (
        <div lang="sv">
          <Markdown source={section.body} />
        </div>
      )}
      <Doubts section={section} />
      {content && <WithCode code={content}>{(Content) => <Content section={section} room={room} />}</WithCode>}
    </section>
  );
}
