import { correctedText } from './correctedText';
import seed from './meeting-2021-05-20.json';
import { itemKey, MEETING } from './meetingRows';
import { recordedSections } from './recordedSections';
import type { SeedRow } from './SeedRow';
import { REPORT } from './statusRows';

const figureKey = (id: string): string => `${MEETING}.${id}`;

/** Which item each missing figure was under, and what it is called; two of them are only guessed at from the record's empty lines. */
const FIGURES: Readonly<Record<string, { item: number; title: string }>> = {
  FIG1: { item: 1, title: 'Tänkt tidplan' },
  FIG2: { item: 1, title: 'Utfall mot tidplanen' },
  FIG3: { item: 1, title: 'Rutinramverk 0.5' },
  FIG4: { item: 3, title: 'Figur efter ”Hantering av R1”' },
  FIG5: { item: 4, title: 'Figur efter leveransobjekten' },
};

const figures = (): SeedRow[] =>
  seed.missingFigures.map(({ id, ...figure }, index) => ({
    list: 'papers',
    key: figureKey(id),
    draft: {
      title: FIGURES[id]?.title ?? id,
      meeting: MEETING,
      agendaItem: itemKey(FIGURES[id]?.item ?? 1),
      use: 'figure',
      availability: 'missing',
      remark:
        'certain' in figure && figure.certain === false
          ? 'Osäkert om det fanns en figur: protokollet har bara tomma rader här.'
          : 'Figuren finns inte med i protokollets text.',
      position: index + 1,
      state: 'kept',
    },
  }));

const attachments = (): SeedRow[] =>
  seed.meeting.attachments.map((one, index) => ({
    list: 'papers',
    key: `${MEETING}.bilaga-${index + 1}`,
    draft: {
      title: one.titleVerbatim,
      meeting: MEETING,
      use: 'attachment',
      availability: one.fileIncluded ? 'available' : 'missing',
      position: index + 1,
      state: 'kept',
    },
  }));

/** A heading needs no colon. */
const headingOf = (recorded: string | undefined): string | null =>
  recorded ? correctedText(recorded).replace(/:$/, '') : null;

const sections = (): SeedRow[] => {
  const positions = new Map<number | null, number>();
  return recordedSections.map((one): SeedRow => {
    const position = (positions.get(one.item) ?? 0) + 1;
    positions.set(one.item, position);
    // When the next meeting is stands in that meeting's own row.
    const body = one.kind === 'nextMeeting' ? undefined : one.body;
    return {
      list: 'sections',
      key: one.key,
      draft: {
        meeting: MEETING,
        agendaItem: one.item === null ? null : itemKey(one.item),
        position,
        kind: one.kind,
        heading: headingOf(one.heading),
        sectionNumber: one.number ?? null,
        body: body ? correctedText(body) : null,
        report: one.showsReport ? REPORT : null,
        decision: one.decision ?? null,
        deliverable: one.deliverable ?? null,
        paper: one.figure ? figureKey(one.figure) : null,
        state: 'kept',
      },
    };
  });
};

/** What stands under each item of the record and after them, and what is missing from it. */
export const sectionRows = (): SeedRow[] => [...figures(), ...attachments(), ...sections()];
