import { AppError } from '../../../shared/AppError';
import { PROJECT_MANAGEMENT } from '../../../shared/lists/roles';
import { hasRole } from '../../../shared/rules/hasRole';
import { isKept } from '../../../shared/states/kept';
import { isEnded, isFrozen } from '../../../shared/states/meeting';
import type { ItemOf, ListStore } from '../../ports';
import { leadsAt } from '../rolesAt';
import type { Behaviour, Doing, FieldValues, Lock } from './Behaviour';

const meetingOf = ({ meeting }: FieldValues, store: ListStore): ItemOf<'meetings'> | undefined =>
  typeof meeting === 'string' ? store.find('meetings', meeting) : undefined;

/** What the minutes say stands still once they are with the adjusters, and when the meeting is cancelled. */
function untilSent(meeting: ItemOf<'meetings'> | undefined): Lock | undefined {
  if (!meeting) return undefined;
  const { state } = meeting;
  return isFrozen(state) || state === 'cancelled' ? { list: 'meetings', state } : undefined;
}

/** What happened at the meeting stands still when it has ended, and is put right only by whoever says why. */
function untilEnded(meeting: ItemOf<'meetings'> | undefined, doing: Doing): Lock | undefined {
  const lock = untilSent(meeting);
  if (lock || !meeting || doing === 'correct' || !isEnded(meeting.state)) return lock;
  return { list: 'meetings', state: meeting.state, mayBeCorrected: true };
}

/** What has been read out and confirmed at the meeting itself stands still from then on. */
const adjustedAtOnce = ({ agendaItem }: FieldValues, store: ListStore): Lock | undefined =>
  typeof agendaItem === 'string' && store.all('itemAdjustments').some((one) => one.agendaItem === agendaItem)
    ? { list: 'minutes', state: 'adjusted' }
    : undefined;

/** Until the minutes are sent, and with that frozen. */
const adjustedAndOpen = (values: FieldValues, store: ListStore): Lock | undefined =>
  untilSent(meetingOf(values, store)) ? undefined : adjustedAtOnce(values, store);

const text = {
  lockedBy: (values: FieldValues, store: ListStore) =>
    untilSent(meetingOf(values, store)) ?? adjustedAtOnce(values, store),
};
const happened = {
  lockedBy: (values: FieldValues, store: ListStore, doing: Doing) => untilEnded(meetingOf(values, store), doing),
};

export const sections: Behaviour<'sections'> = text;
/** The call names papers that are not there yet. */
export const papers: Behaviour<'papers'> = {
  ...text,
  changed: ({ meeting }, { chat }) => chat.subjectChanged('call', meeting),
};
export const motions: Behaviour<'motions'> = text;
export const attendance: Behaviour<'attendance'> = happened;

/** The order is what happened; what is left over may still be moved or withdrawn. */
export const agendaItems: Behaviour<'agendaItems'> = {
  lockedBy: (values, store, doing) =>
    (doing === 'move' ? text : happened).lockedBy(values, store, doing) ??
    (doing === 'create' ? undefined : adjustedAtOnce({ agendaItem: values.key }, store)),
  // Whoever has been called is told of another agenda.
  changed: ({ meeting }, { chat }) => chat.subjectChanged('call', meeting),
};

/** What is to be done stands as it was confirmed; that it has been done is another matter. */
export const actionPoints: Behaviour<'actionPoints'> = {
  lockedBy: (values, store, doing) => (doing === 'move' ? undefined : adjustedAndOpen(values, store)),
};
export const needs: Behaviour<'needs'> = { lockedBy: adjustedAndOpen };

/** Who led the meeting is what happened; who adjusts its minutes may be chosen afterwards. */
export const meetingRoles: Behaviour<'meetingRoles'> = {
  lockedBy: (values, store, doing) => (values.role === 'chair' ? happened : text).lockedBy(values, store, doing),
};

/** A vote held after the meeting lets a reservation be announced until it is closed. */
const isVotedOnNow = ({ decision }: FieldValues, store: ListStore): boolean =>
  typeof decision === 'string' &&
  store.all('votes').some((one) => one.decision === decision && one.method === 'afterMeeting' && one.state === 'open');

type Statement = ItemOf<'statements'>;

const isNote = (kind: unknown): boolean => kind === 'minutesNote';

/** A note is the chair's to allow, and of those who run the meeting for the chair. */
const answered: NonNullable<Behaviour<'statements'>['moves']>[string] = (row, { store, actor, now }) => {
  if (!hasRole(actor, PROJECT_MANAGEMENT) && !leadsAt(store, actor, row)) throw new AppError('forbidden');
  return { answeredBy: actor.key, answeredAt: now };
};

/** What has been allowed is these words: others are asked about again. */
function askedAgain(before: Statement, { kind = before.kind, text = before.text }: FieldValues): FieldValues {
  const isOther = kind !== before.kind || (isNote(kind) && text !== before.text);
  if (!isOther) return {};
  return { state: isNote(kind) ? 'asked' : 'announced', answeredBy: null, answeredAt: null };
}

/** A statement is announced before the meeting ends; what it says may be written, and a note be answered, until the minutes are sent. Everybody announces for themselves. */
export const statements: Behaviour<'statements'> = {
  start: (now, { values }) => ({ announcedAt: now, state: isNote(values.kind) ? 'asked' : 'announced' }),
  touch: (_now, { before, changes }) => askedAgain(before, changes),
  moves: { allow: answered, refuse: answered },
  lockedBy(values, store, doing) {
    const isAnnounced = (doing === 'change' || doing === 'move') && values.kind !== 'conflictOfInterest';
    const lock = (isAnnounced ? text : happened).lockedBy(values, store, doing);
    return lock?.mayBeCorrected && isVotedOnNow(values, store) ? undefined : lock;
  },
  owner: ({ person }, store) =>
    typeof person === 'string' ? (store.find('attendance', person)?.member ?? null) : null,
};

/** The meetings that a report was shown at. */
const shownAt = (store: ListStore, report: unknown): ItemOf<'meetings'>[] =>
  store
    .all('sections')
    .filter((one) => one.report === report && isKept(one.state))
    .flatMap((one) => store.find('meetings', one.meeting) ?? []);

/** A report stands as it was when a meeting that it was shown at has ended. */
export function reportLock(store: ListStore, report: unknown, doing: Doing): Lock | undefined {
  if (typeof report !== 'string') return undefined;
  return shownAt(store, report)
    .flatMap((meeting) => untilEnded(meeting, doing) ?? [])
    .at(0);
}

const ofReport = {
  lockedBy: ({ report }: FieldValues, store: ListStore, doing: Doing) => reportLock(store, report, doing),
};

export const statusRows: Behaviour<'statusRows'> = ofReport;
export const milestones: Behaviour<'milestones'> = ofReport;
/** One row to each line of a report: who writes second is told what the first wrote. */
export const reportFigures: Behaviour<'reportFigures'> = {
  ...ofReport,
  key: ({ report, line }) => `${String(report)}.${String(line)}`,
};
