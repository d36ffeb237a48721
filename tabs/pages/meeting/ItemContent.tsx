import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { AgendaItem } from '../../../shared/lists/agendaItems';
import type { Section } from '../../../shared/lists/sections';
import { isKept } from '../../../shared/states/kept';
import { Fetched } from '../../States';
import { useItems, useSession } from '../../session';
import { SectionView } from './sections/SectionView';
import type { Room } from './useRoom';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: '24px', minWidth: 0 },
  heading: { margin: 0 },
});

/** The sections under an item, or with `null` those under the meeting itself, in their order. */
const sectionsUnder = (sections: readonly Section[], meeting: string, item: string | null): Section[] =>
  sections
    .filter((one) => one.meeting === meeting && one.agendaItem === item && isKept(one.state))
    .sort((a, b) => a.position - b.position);

/** What an agenda item is about: the actual report, risks, deliverables or text, not a link to it. */
export function ItemContent({ item, room }: { item: AgendaItem; room: Room }) {
  const styles = useStyles();
  const sections = useItems('sections');
  const own = sectionsUnder(sections.items, room.meeting.key, item.key);
  return (
    <Fetched of={sections} rows={4} has={sections.items.length > 0}>
      {own.length > 0 && (
        <div className={styles.all}>
          {own.map((section) => (
            <SectionView key={section.key} section={section} room={room} />
          ))}
        </div>
      )}
    </Fetched>
  );
}

/** What belongs to no item: the next meeting, attachments. */
export function AfterAgenda({ room }: { room: Room }) {
  const { t } = useSession();
  const styles = useStyles();
  const own = sectionsUnder(useItems('sections').items, room.meeting.key, null);
  if (own.length === 0) return null;
  return (
    <section className={styles.all} aria-label={t.meeting.afterAgenda}>
      <Subtitle2 as="h2" className={styles.heading}>
        {t.meeting.afterAgenda}
      </Subtitle2>
      {own.map((section) => (
        <SectionView key={section.key} section={section} room={room} />
      ))}
    </section>
  );
}
