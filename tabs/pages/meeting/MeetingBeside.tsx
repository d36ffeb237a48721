import { lists } from '../../../shared/lists';
import type { AgendaItem } from '../../../shared/lists/agendaItems';
import type { Meeting } from '../../../shared/lists/meetings';
import { nextNumber } from '../../../shared/rules/nextNumber';
import { nextPosition } from '../../../shared/rules/nextPosition';
import type { ListDefinition } from '../../../shared/schema/defineList';
import type { Typed } from '../../form/draftStore';
import { RowBeside } from '../../page/RowBeside';
import type { OpenedRow } from '../../page/useOpenedRow';
import { useItems, useSession } from '../../session';
import { agendaOf } from './agenda';

/** What is given by where a row stands at the meeting. */
const GIVEN = {
  attendance: ['meeting', 'position'],
  agendaItems: ['meeting', 'position'],
  sections: ['meeting', 'agendaItem', 'position'],
  papers: ['meeting', 'agendaItem', 'position'],
  decisions: ['meeting', 'agendaItem', 'position'],
  alternatives: ['decision'],
  deliverables: ['decision', 'position', 'state'],
  motions: ['meeting', 'agendaItem', 'position'],
  actionPoints: ['meeting', 'agendaItem'],
  needs: ['meeting', 'agendaItem'],
} as const;

type WrittenList = keyof typeof GIVEN;
const isWritten = (list: string): list is WrittenList => Object.hasOwn(GIVEN, list);

interface Beginning {
  meeting: Meeting;
  agenda: readonly AgendaItem[];
  /** Rows of the list under the same item. */
  own: readonly { position: number | null }[];
}

/** Values that a new row starts from; it comes last. */
function startOf({ list, kind }: OpenedRow, { meeting, agenda, own }: Beginning): Typed {
  if (list === 'agendaItems')
    return {
      meeting: meeting.key,
      itemNumber: `${nextNumber(agenda)}`,
      position: nextPosition(agenda),
      type: 'information',
    };
  const under = { meeting: meeting.key, agendaItem: kind || null, position: nextPosition(own) };
  if (list === 'papers') return { ...under, use: 'basis', availability: 'available' };
  if (list === 'attendance')
    return { meeting: meeting.key, position: nextPosition(own), confirmedPresent: false, capacity: 'guest' };
  if (list === 'deliverables') return { decision: kind || null, position: nextPosition(own), state: 'presented' };
  if (list === 'decisions') return { ...under, kind: 'yesNo' };
  if (list === 'motions') return under;
  if (list === 'actionPoints' || list === 'needs') return { meeting: meeting.key, agendaItem: kind || null };
  return list === 'sections' ? { ...under, kind: 'prose' } : {};
}

/** The rows among which a new one takes its place: those under the same item, or of the same decision. */
function useNeighbours({ list, kind }: OpenedRow, meeting: Meeting): readonly { position: number | null }[] {
  const rows = {
    sections: useItems('sections').items,
    papers: useItems('papers').items,
    decisions: useItems('decisions').items,
    motions: useItems('motions').items,
  };
  const deliverables = useItems('deliverables').items;
  const attendance = useItems('attendance').items;
  if (list === 'attendance') return attendance.filter((one) => one.meeting === meeting.key);
  if (list === 'deliverables') return deliverables.filter((one) => one.decision === kind);
  if (list !== 'sections' && list !== 'papers' && list !== 'decisions' && list !== 'motions') return [];
  const all: readonly { meeting: string; agendaItem: string | null; position: number | null }[] = rows[list];
  return all.filter((one) => one.agendaItem === (kind || null) && one.meeting === meeting.key);
}

interface BesideProps {
  row: OpenedRow;
  meeting: Meeting;
  onClose: () => void;
}

/** The row of the meeting that is being written, beside the page. */
export function MeetingBeside({ row, meeting, onClose }: BesideProps) {
  const { t, language, announce } = useSession();
  const agenda = agendaOf(useItems('agendaItems').items, meeting.key);
  const own = useNeighbours(row, meeting);
  const { words }: ListDefinition = lists[row.list];
  return (
    <RowBeside
      key={`${row.list}.${row.key ?? row.kind}`}
      row={row}
      title={row.key === null ? undefined : t.frame.editOne(words?.theOne[language] ?? '')}
      start={startOf(row, { meeting, agenda, own })}
      fixed={isWritten(row.list) ? GIVEN[row.list] : []}
      onSaved={() => {
        announce(t.meeting.rowSaved);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
