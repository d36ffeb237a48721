import { Button, Caption1, Link, makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { actionPoints } from '../../../shared/lists/actionPoints';
import { motions } from '../../../shared/lists/motions';
import { papers } from '../../../shared/lists/papers';
import { statements } from '../../../shared/lists/statements';
import { byPosition } from '../../../shared/rules/byPosition';
import { ownerOf } from '../../../shared/rules/ownerOf';
import { isKept } from '../../../shared/states/kept';
import { statementStates } from '../../../shared/states/statement';
import { formatDay } from '../../../shared/text/format';
import type { ItemOf } from '../../api';
import { fetchedCode } from '../../fetchedCode';
import { useRowOpener } from '../../page/useOpenedRow';
import { useItems, useSession } from '../../session';
import { WithCode } from '../../WithCode';
import { WithCodeLater } from '../../WithCodeLater';
import { useMayPrepare } from './useMayPrepare';
import type { Room } from './useRoom';
import { useServingWords } from './useServingWords';

/** A menu and what is done with a file are seen in no first view. */
const removeRow = fetchedCode(() => import('./RemoveRow'));
const paperFile = fetchedCode(() => import('../../papers/PaperFile'));
const statementTools = fetchedCode(() => import('./StatementTools'));
const adding = fetchedCode(() => import('./AddRecords'));

const useStyles = makeStyles({
  records: { display: 'flex', flexDirection: 'column', gap: '16px' },
  block: { display: 'flex', flexDirection: 'column', gap: '4px' },
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px', maxWidth: '70ch', display: 'flex', flexDirection: 'column', gap: '4px' },
  text: { whiteSpace: 'pre-line' },
});

interface Line {
  key: string;
  text: string;
  /** Where the thing itself is. */
  link?: string | null;
  /** Under it, quieter. */
  more?: string | undefined;
  tool?: ReactNode;
}

function Block({ title, lines }: { title: string; lines: readonly Line[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <section className={styles.block}>
      <Subtitle2 as="h3" className={styles.heading}>
        {title}
      </Subtitle2>
      <ul className={styles.list}>
        {lines.map(({ key, text, link, more, tool }) => (
          <li key={key}>
            {link ? (
              <Link href={link} target="_blank" rel="noreferrer">
                {text}
              </Link>
            ) : (
              <Text className={styles.text}>{text}</Text>
            )}{' '}
            {more && <Caption1>{more}</Caption1>} {tool}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Opens a row to be changed, for those who may. */
function useEdit(room: Room) {
  const { t } = useSession();
  const words = useServingWords();
  const opened = useRowOpener();
  const may = useMayPrepare(room.meeting);
  return (list: 'motions' | 'actionPoints' | 'papers', key: string, name: string): ReactNode =>
    may && (
      <Button size="small" appearance="subtle" aria-label={words.edit(name)} onClick={() => opened.edit(list, key)}>
        {t.meeting.edit}
      </Button>
    );
}

/** A motion with who made it and what came of it, and what whoever prepares the meeting may do with it. */
function useMotionLine(room: Room) {
  const { language } = useSession();
  const edit = useEdit(room);
  const may = useMayPrepare(room.meeting);
  const { kind: kinds, outcome: outcomes } = motions.fields;
  return (one: ItemOf<'motions'>): Line => {
    const { key, text, movers, kind, outcome } = one;
    const words = [movers, kind && kinds.options[kind][language], outcome && outcomes.options[outcome][language]];
    const tool = may && (
      <>
        {edit('motions', key, text)}
        <WithCode code={removeRow}>{({ RemoveRow }) => <RemoveRow list={motions} row={one} name={text} />}</WithCode>
      </>
    );
    return { key, text, more: words.filter(Boolean).join(' · '), tool };
  };
}

/** What somebody stated, and the chair's answer where it is a note; those concerned may change it where it stands. */
function useStatementLine(room: Room) {
  const { language } = useSession();
  const words = useServingWords();
  return (one: ItemOf<'statements'>): Line => {
    const { key, kind, person, text, state } = one;
    const name = room.sitting.roll.people.find(({ row }) => row === person)?.name ?? '';
    const called = words.statementOf(statements.fields.kind.options[kind][language], name);
    const answer = kind === 'minutesNote' ? statementStates.options[state][language] : null;
    const tool = (
      <WithCodeLater code={statementTools}>
        {({ StatementTools }) => <StatementTools room={room} statement={one} name={called} />}
      </WithCodeLater>
    );
    return { key, text: called, more: [answer, text].filter(Boolean).join(' · '), tool };
  };
}

function useLines(room: Room, item: string) {
  const { t, language } = useSession();
  const edit = useEdit(room);
  const motionLine = useMotionLine(room);
  const statementLine = useStatementLine(room);
  const may = useMayPrepare(room.meeting);
  const isHere = (one: { agendaItem: string | null; withdrawn?: boolean | null }) =>
    one.agendaItem === item && !one.withdrawn;
  const moved = useItems('motions').items.filter(isHere);
  const stated = useItems('statements').items.filter(isHere);
  const todo = useItems('actionPoints').items.filter(isHere);
  const needed = useItems('needs').items.filter(isHere);
  // A figure is seen in its own section.
  const paper = useItems('papers').items.filter((one) => isHere(one) && one.use !== 'figure' && isKept(one.state));
  const { use, availability } = papers.fields;
  return {
    papers: byPosition(paper).map((one): Line => {
      const { key, title, link, remark } = one;
      const there = one.availability === 'available' ? null : availability.options[one.availability][language];
      const more = [use.options[one.use][language], there, remark].filter(Boolean).join(' · ');
      const tool = (
        <>
          {edit('papers', key, title)}
          <WithCodeLater code={paperFile}>{({ PaperFile }) => <PaperFile paper={one} may={may} />}</WithCodeLater>
        </>
      );
      return { key, text: title, link, more, tool };
    }),
    motions: moved.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0)).map(motionLine),
    statements: stated.map(statementLine),
    actions: todo.map((one): Line => {
      const { key, readableNumber, title, due, state } = one;
      const who = ownerOf(one, (member) => room.member(member)?.name);
      const when = due && t.common.due(formatDay(due, language));
      const more = [who, when, actionPoints.fields.state.options[state][language]].filter(Boolean).join(' · ');
      return { key, text: `${readableNumber ?? ''} ${title}`.trim(), more, tool: edit('actionPoints', key, title) };
    }),
    needs: needed.map(({ key, title, byRole }): Line => ({ key, text: title, more: byRole })),
  };
}

/** What came of an item beside its decisions, and what may be added where one stands. */
export function ItemRecords({ room, item }: { room: Room; item: string }) {
  const styles = useStyles();
  const may = useMayPrepare(room.meeting);
  const lines = useLines(room, item);
  const words = useServingWords();
  return (
    <div className={styles.records}>
      <Block title={words.papers} lines={lines.papers} />
      <Block title={words.motions} lines={lines.motions} />
      <Block title={words.statements} lines={lines.statements} />
      <Block title={words.actions} lines={lines.actions} />
      <Block title={words.needs} lines={lines.needs} />
      <WithCodeLater code={adding}>{({ AddRecords }) => <AddRecords item={item} may={may} />}</WithCodeLater>
    </div>
  );
}
