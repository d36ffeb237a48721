import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { Section } from '../../../shared/lists/sections';
import { byPosition } from '../../../shared/rules/byPosition';
import { isKept } from '../../../shared/states/kept';
import { fetchedCode } from '../../fetchedCode';
import { Fetched } from '../../States';
import { useItems, useSession } from '../../session';
import { WithCodeLater } from '../../WithCodeLater';
import { SectionView } from './sections/SectionView';
import { useMayPrepare } from './useMayPrepare';
import type { Room } from './useRoom';

/** What is changed stands there first. */
const tools = fetchedCode(() => import('./SectionTools'));

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: '24px', minWidth: 0 },
  one: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  heading: { margin: 0 },
});

interface SectionsProps {
  sections: readonly Section[];
  room: Room;
  /** Where there is room to write as well as to read. */
  writes: boolean;
}

/** Sections in their order; those that have been taken away only for those who may put them back. */
function Sections({ sections, room, writes }: SectionsProps) {
  const styles = useStyles();
  const mayWrite = useMayPrepare(room.meeting) && writes;
  const shown = byPosition(sections).filter((one) => mayWrite || isKept(one.state));
  if (shown.length === 0) return null;
  return (
    <div className={styles.all}>
      {shown.map((section) => (
        <div key={section.key} className={styles.one}>
          {isKept(section.state) && <SectionView section={section} room={room} />}
          {mayWrite && (
            <WithCodeLater code={tools}>{({ SectionTools }) => <SectionTools section={section} />}</WithCodeLater>
          )}
        </div>
      ))}
    </div>
  );
}

interface ContentProps {
  /** Key of the agenda item. */
  item: string;
  room: Room;
  writes?: boolean;
}

/** What an agenda item is about: the actual report, risks, deliverables or text, not a link to it. */
export function ItemContent({ item, room, writes = false }: ContentProps) {
  const sections = useItems('sections');
  return (
    <Fetched of={sections} rows={4} has={sections.items.length > 0}>
      <Sections sections={sections.items.filter((one) => one.agendaItem === item)} room={room} writes={writes} />
    </Fetched>
  );
}

/** What belongs to no item: the next meeting, attachments. */
export function AfterAgenda({ room }: { room: Room }) {
  const { t } = useSession();
  const styles = useStyles();
  const all = useItems('sections').items;
  const own = all.filter((one) => one.meeting === room.meeting.key && one.agendaItem === null);
  if (own.length === 0) return null;
  return (
    <section className={styles.all} aria-label={t.meeting.afterAgenda}>
      <Subtitle2 as="h2" className={styles.heading}>
        {t.meeting.afterAgenda}
      </Subtitle2>
      <Sections sections={own} room={room} writes />
    </section>
  );
}
