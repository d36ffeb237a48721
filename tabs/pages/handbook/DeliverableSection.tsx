import { Button, Caption1, makeStyles, Text, typographyStyles } from '@fluentui/react-components';
import { deliverables } from '../../../shared/lists/deliverables';
import { sectionsAbout } from '../../../shared/rules/sectionsAbout';
import { formatDay } from '../../../shared/text/format';
import { Markdown } from '../../fields/Markdown';
import type { Register } from '../../page/ListLook';
import { useItems, useSession } from '../../session';

const useStyles = makeStyles({
  start: { alignSelf: 'flex-start' },
  about: { display: 'flex', flexDirection: 'column', gap: '12px' },
  heading: { ...typographyStyles.subtitle1, margin: '0 0 8px' },
});

/** What was said of it at the latest meeting that dealt with it. */
function About({ meeting, sections }: NonNullable<ReturnType<typeof sectionsAbout>>) {
  const styles = useStyles();
  const { t, language } = useSession();
  return (
    <div className={styles.about} lang="sv">
      {sections.map(({ key, heading, body }) => (
        <div key={key}>
          {heading && <h3 className={styles.heading}>{heading}</h3>}
          <Markdown source={body ?? ''} />
        </div>
      ))}
      <Caption1 lang={language}>{t.handbook.saidAt(formatDay(meeting.date, language))}</Caption1>
    </div>
  );
}

/** A deliverable that is part of the handbook: its version and how far it has come. */
export function DeliverableSection({ items, shown, onOpen }: Register<'deliverables'> & { shown: string }) {
  const styles = useStyles();
  const { t, language } = useSession();
  const sections = useItems('sections').items;
  const meetings = useItems('meetings').items;
  const about = sectionsAbout(shown, { sections, meetings });
  const deliverable = items.find((one) => one.key === shown);
  if (!deliverable) return <Text>{t.handbook.missing}</Text>;
  const { key, title, version, state } = deliverable;
  const stateName = deliverables.fields.state.options[state][language];
  return (
    <>
      <Text size={400}>{version ? t.handbook.versionLine(version, stateName) : t.handbook.noVersion}</Text>
      {about ? <About {...about} /> : <Text>{t.handbook.aboutDeliverable(title)}</Text>}
      <Button className={styles.start} onClick={() => onOpen(key)}>
        {t.handbook.openDeliverable}
      </Button>
    </>
  );
}
