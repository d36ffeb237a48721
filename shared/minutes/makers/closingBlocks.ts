import { formatInstant } from '../../text/format';
import { minutesWords, sectionWords } from '../../text/minutes/minutesWords';
import type { Block } from '../Block';
import type { MinutesFacts } from '../facts/MinutesFacts';
import type { BlockMaker, Writing } from '../Writing';
import { attachmentItems, nextBlocks, sectionBlocks } from './sectionBlocks';

/** What belongs to no item, attachments apart; the next meeting is said even where nobody has written a section about it. */
export const restBlocks: BlockMaker = (writing) => {
  const { facts, asRecorded } = writing;
  const own = facts.sections.filter(({ kind }) => kind !== 'attachments');
  const saysNext = asRecorded || own.some(({ kind }) => kind === 'nextMeeting');
  const next: Block[] = saysNext
    ? []
    : [{ kind: 'heading', level: 1, text: sectionWords.next }, ...nextBlocks(undefined, writing)];
  return [...own.flatMap((section) => sectionBlocks(section, { writing, level: 1 })), ...next];
};

/** How somebody has confirmed the minutes in the app. */
export interface Signed {
  member: string;
  /** UTC, ISO 8601. */
  at: string;
  /** Of the facts that were answered to, shortened. */
  hash: string;
  /** Does not agree, with why; else it is confirmed. */
  disagrees?: string | null;
}

const confirmation = ({ at, hash, disagrees }: Signed): string =>
  disagrees === undefined
    ? sectionWords.signed(formatInstant(at), hash)
    : sectionWords.disagrees(formatInstant(at), disagrees);

type Role = MinutesFacts['roles'][number];

const labelOf = ({ role }: Role, { facts, word }: Writing): string =>
  role === 'minuteTaker'
    ? word(facts.meeting.words, 'notedBy', sectionWords.notedBy)
    : word(facts.meeting.words, 'adjustedBy', sectionWords.adjustedBy);

/** Whoever wrote and whoever adjusts, each on a line of their own or with what they confirmed in the app. */
export const signatureBlocks =
  (signed: readonly Signed[]): BlockMaker =>
  (writing) => {
    const { facts, say, asRecorded, leavesOut } = writing;
    const signing = (['minuteTaker', 'minutesAdjuster'] as const).flatMap((role) => {
      const own = facts.roles.filter((one) => one.role === role);
      const nobody: Role = {
        role,
        member: null,
        name: { text: minutesWords.unknown },
        organisation: '',
        from: null,
        to: null,
      };
      return own.length > 0 || leavesOut ? own : [nobody];
    });
    const signers = signing.map((one) => {
      const found = asRecorded ? undefined : signed.find(({ member }) => member === one.member);
      return {
        label: labelOf(one, writing),
        name: say(one.name),
        ...(found ? { signed: confirmation(found) } : {}),
      };
    });
    return signers.length > 0 ? [{ kind: 'signature', signers }] : [];
  };

/** What lies with the minutes, and what ought to and is missing. */
export const attachmentBlocks: BlockMaker = (writing) => {
  const { facts, say, word, asRecorded } = writing;
  const own = facts.sections.filter(({ kind }) => kind === 'attachments');
  const items = attachmentItems([...own.flatMap((one) => one.attachments ?? []), ...facts.attachments], writing);
  if (items.length === 0 && asRecorded) return [];
  const heading = own[0]?.heading;
  const recorded = heading ? say(heading) : word(facts.meeting.words, 'attachments', sectionWords.attachments);
  return [{ kind: 'attachments', heading: recorded, items: items.length > 0 ? items : [sectionWords.noAttachments] }];
};
