import { lists } from '../../../shared/lists';
import type { AgendaItem } from '../../../shared/lists/agendaItems';
import type { Meeting } from '../../../shared/lists/meetings';
import type { ListDefinition } from '../../../shared/schema/defineList';
import type { Typed } from '../../form/draftStore';
import { RowBeside } from '../../page/RowBeside';
import type { OpenedRow } from '../../page/useOpenedRow';
import { useItems, useSession } from '../../session';
import { agendaOf, nextNumber } from './agenda';

const last = (rows: readonly { position: number | null }[]): number =>
  Math.max(0, ...rows.map((one) => one.position ?? 0)) + 1;

/** What is given by where a row stands at the meeting. */
const GIVEN = {
  agendaItems: ['meeting', 'position'],
  sections: ['meeting', 'agendaItem', 'position'],
  papers: ['meeting', 'agendaItem', 'position'],
  decisions: ['meeting', 'agendaItem', 'position'],
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
    return { meeting: meeting.key, itemNumber: nextNumber(agenda), position: last(agenda), type: 'information' };
  const under = { meeting: meeting.key, agendaItem: kind || null, position: last(own) };
  if (list === 'papers') return { ...under, use: 'basis', availability: 'available' };
  if (list === 'decisions') return { ...under, kind: 'yesNo' };
  if (list === 'motions') return under;
  if (list === 'actionPoints' || list === 'needs') return { meeting: meeting.key, agendaItem: kind || null };
  return list === 'sections' ? { ...under, kind: 'prose' } : {};
}

/** A row under an item. */
interface Placed {
  meeting: string;
  agendaItem: string | null;
  position: number | null;
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
  const sections = useItems('sections').items;
  const papers = useItems('papers').items;
  const decisions = useItems('decisions').items;
  const motions = useItems('motions').items;
  const all: readonly Placed[] =
    row.list === 'papers' ? papers : row.list === 'decisions' ? decisions : row.list === 'motions' ? motions : sections;
  const own = all.filter((one) => one.agendaItem === (row.kind || null) && one.meeting === meeting.key);
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
