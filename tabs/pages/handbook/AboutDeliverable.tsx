import { Caption1, makeStyles, Text, typographyStyles } from '@fluentui/react-components';
import { deliverables } from '../../../shared/lists/deliverables';
import type { HandbookPart } from '../../../shared/lists/handbookParts';
import { pages } from '../../../shared/pages';
import { sectionsAbout } from '../../../shared/rules/sectionsAbout';
import { shownDeliverable } from '../../../shared/rules/shownDeliverable';
import { formatDay } from '../../../shared/text/format';
import { Markdown } from '../../fields/Markdown';
import { useItems, useSession } from '../../session';
import { useHandbookWords } from '../../useHandbookWords';

const useStyles = makeStyles({
  about: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '70ch' },
  heading: { ...typographyStyles.subtitle1, margin: '0 0 8px' },
});

/** The deliverables that are sections of the handbook. */
type Part = Exclude<HandbookPart, 'handbook'>;

/** What was said of it at the latest meeting that dealt with it. */
function Said({ part, meeting, sections }: NonNullable<ReturnType<typeof sectionsAbout>> & { part: Part }) {
  const styles = useStyles();
  const { language } = useSession();
  const words = useHandbookWords();
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
      <Caption1 lang={language}>{words.saidAt(formatDay(meeting.date, language))}</Caption1>
    </div>
  );
}

interface PartProps {
  part: Part;
}

function useDeliverable(part: Part) {
  const { items } = useItems('deliverables');
  return shownDeliverable(items, part);
}

/** How far the deliverable that a section of the handbook is has come. Nothing where no deliverable says that it is one. */
export function DeliverableLine({ part }: PartProps) {
  const { language } = useSession();
  const words = useHandbookWords();
  const deliverable = useDeliverable(part);
  if (!deliverable) return null;
  const { version, state } = deliverable;
  const stateName = deliverables.fields.state.options[state][language];
  return <Text size={400}>{version ? words.deliverableLine(version, stateName) : words.noVersion}</Text>;
}

/** What has been said of that deliverable. */
export function AboutDeliverable({ part }: PartProps) {
  const words = useHandbookWords();
  const sections = useItems('sections').items;
  const meetings = useItems('meetings').items;
  const deliverable = useDeliverable(part);
  if (!deliverable) return null;
  const about = sectionsAbout(deliverable.key, { sections, meetings });
  return about ? <Said part={part} {...about} /> : <Text>{words.aboutDeliverable(deliverable.title)}</Text>;
}
