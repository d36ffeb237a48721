import { Caption1, makeStyles, Text, typographyStyles } from '@fluentui/react-components';
import { deliverables } from '../../../shared/lists/deliverables';
import type { HandbookPart } from '../../../shared/lists/handbookParts';
import { pages } from '../../../shared/pages';
import { sectionsAbout } from '../../../shared/rules/sectionsAbout';
import { shownDeliverable } from '../../../shared/rules/shownDeliverable';
import { formatDay } from '../../../shared/text/format';
import { Markdown } from '../../fields/Markdown';
import { useItems, useSession } from '../../session';

const useStyles = makeStyles({
  about: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '70ch' },
  heading: { ...typographyStyles.subtitle1, margin: '0 0 8px' },
});

/** The deliverables that are sections of the handbook. */
type Part = Exclude<HandbookPart, 'handbook'>;

/** What was said of it at the latest meeting that dealt with it. */
function Said({ part, meeting, sections }: NonNullable<ReturnType<typeof sectionsAbout>> & { part: Part }) {
  const styles = useStyles();
  const { t, language } = useSession();
  // The section has its name already.
  const name: string = pages.handbook.sections[part].sv;
  return (
    <div className={styles.about} lang="sv">
      {sections.map(({ key, heading, body }) => (
        <div key={key}>
          {heading && heading !== name && <h3 className={styles.heading}>{heading}</h3>}
          <Markdown source={body ?? ''} />
        </div>
      ))}
      <Caption1 lang={language}>{t.handbook.saidAt(formatDay(meeting.date, language))}</Caption1>
    </div>
  );
}

/** The deliverable that a section of the handbook is: how far it has come, and what has been said of it. Nothing where no deliverable says that it is one. */
export function AboutDeliverable({ part }: { part: Part }) {
  const { t, language } = useSession();
  const { items } = useItems('deliverables');
  const sections = useItems('sections').items;
  const meetings = useItems('meetings').items;
  const deliverable = shownDeliverable(items, part);
  if (!deliverable) return null;
  const { key, title, version, state } = deliverable;
  const about = sectionsAbout(key, { sections, meetings });
  const stateName = deliverables.fields.state.options[state][language];
  return (
    <>
      <Text size={400}>{version ? t.handbook.versionLine(version, stateName) : t.handbook.noVersion}</Text>
      {about ? <Said part={part} {...about} /> : <Text>{t.handbook.aboutDeliverable(title)}</Text>}
    </>
  );
}
