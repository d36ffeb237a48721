import { stampWords } from '../text/minutes/writers';
import type { MinutesDocument } from './Block';
import { type ComposeChoice, compose } from './compose';
import type { MinutesFacts } from './facts/MinutesFacts';
import { inWording } from './facts/Said';

/** Where minutes stand when they are written out: what heads and feet say, and the moment that dates the file. */
export type MinutesStamp = Pick<MinutesDocument, 'state' | 'stamp' | 'frozenAt' | 'registrationNumber'>;

/** Minutes ready for a writer. */
export function minutesDocument(facts: MinutesFacts, choice: ComposeChoice, stamp: MinutesStamp): MinutesDocument {
  const { meeting, project, roles } = facts;
  const blocks = compose(facts, choice);
  const [title] = blocks;
  const kind = title?.kind === 'title' ? title.text : '';
  const author = roles.find(({ role }) => role === 'minuteTaker');
  return {
    title: [meeting.dateUnknown ? kind : `${kind} ${meeting.date.text}`, meeting.title].join(', '),
    project,
    date: meeting.dateUnknown ? '' : meeting.date.text,
    author: author ? inWording(author.name, 'corrected') : stampWords.author,
    ...stamp,
    blocks,
  };
}

/** What the name of a meeting's file is made of. */
interface Named {
  meeting: { key: string; title: string; date: { text: string }; dateUnknown?: boolean | undefined };
}

const plainKey = ({ key }: Named['meeting']): string => key.replace(/[^A-Za-z0-9-]+/g, '-');

/** The name of the file, which says what it is in letters that every system takes. */
export function minutesFileName({ meeting }: Named, ending: 'docx' | 'pdf' | 'txt' | 'zip'): string {
  const plain = meeting.title
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  const day = meeting.dateUnknown ? 'odaterat' : meeting.date.text;
  return `${day}-protokoll-${plain || plainKey(meeting)}.${ending}`;
}

/** The name of the file of a meeting that is not the only one of its day that is called so. */
export const ownFileName = (named: Named, ending: 'docx' | 'zip'): string =>
  minutesFileName(named, ending).replace(/\.\w+$/, (dotted) => `-${plainKey(named.meeting)}${dotted}`);
