import { minutesWords } from '../text/minutes/minutesWords';
import type { Block } from './Block';
import type { MinutesFacts } from './facts/MinutesFacts';
import type { Wording } from './facts/Said';
import { agendaBlocks } from './makers/agendaBlocks';
import { attachmentBlocks, restBlocks, type Signed, signatureBlocks } from './makers/closingBlocks';
import { informationBlocks, titleBlocks } from './makers/headBlocks';
import { itemBlocks, outsideBlocks } from './makers/itemBlocks';
import { peopleBlocks } from './makers/peopleBlocks';
import { type BlockMaker, writingOf } from './Writing';

/** A way to write minutes: as the steering group always has, or a § to each item as an authority's board does. */
export type ProfileName = 'minutes' | 'paragraphs';

/** What stands in minutes of each kind, in order. */
const PROFILES: Readonly<Record<ProfileName, (signed: readonly Signed[]) => readonly BlockMaker[]>> = {
  minutes: (signed) => [
    titleBlocks(minutesWords.minutes),
    informationBlocks,
    peopleBlocks,
    agendaBlocks,
    itemBlocks('numbers'),
    outsideBlocks,
    restBlocks,
    signatureBlocks(signed),
    attachmentBlocks,
  ],
  paragraphs: (signed) => [
    titleBlocks(minutesWords.paragraphMinutes),
    informationBlocks,
    peopleBlocks,
    itemBlocks('paragraphs'),
    outsideBlocks,
    restBlocks,
    attachmentBlocks,
    signatureBlocks(signed),
  ],
};

/** How minutes are to be written. */
export interface ComposeChoice {
  profile: ProfileName;
  wording: Wording;
  /** Who has confirmed them in the app; nobody unless said. */
  signed?: readonly Signed[];
}

/** Minutes as blocks: the same facts and the same choice give the same blocks. */
export function compose(facts: MinutesFacts, { profile, wording, signed = [] }: ComposeChoice): Block[] {
  const writing = writingOf(facts, { profile, wording });
  return PROFILES[profile](signed).flatMap((maker) => maker(writing));
}
