import type { HandbookPart } from '../../../shared/lists/handbookParts';
import { correctedText } from './correctedText';
import seed from './meeting-2021-05-20.json';
import { MEETING } from './meetingRows';
import type { SeedRow } from './SeedRow';

/** What each lettered consequence concerns, so that the alternatives can be laid side by side. Our reading, not the record's. */
const TOPICS: readonly { words: RegExp; topic: string; kind: 'scope' | 'communication' | 'funds' }[] = [
  { words: /kommunikationsaktiviteterna/, topic: 'Kommunikationsaktiviteter', kind: 'communication' },
  { words: /^Plattformen/, topic: 'Plattform', kind: 'scope' },
  { words: /metodhandboken/, topic: 'Metodhandbok', kind: 'scope' },
  { words: /^Utvecklingsprocessen/, topic: 'Utvecklingsprocessen', kind: 'scope' },
  { words: /^Systemförvaltningsplan/, topic: 'Systemförvaltningsplan', kind: 'scope' },
  { words: /^Slutrapport/, topic: 'Slutrapport', kind: 'scope' },
  { words: /medel/i, topic: 'Medel', kind: 'funds' },
];

function topicOf(text: string): (typeof TOPICS)[number] {
  const found = TOPICS.find(({ words }) => words.test(text));
  if (!found) throw new Error(`No topic for the consequence "${text}"`);
  return found;
}

const decisions: SeedRow[] = [
  {
    list: 'decisions',
    key: 'D1',
    number: 'D1',
    draft: {
      title: 'Hur ska risk R1 hanteras?',
      meeting: MEETING,
      agendaItem: `${MEETING}.3`,
      kind: 'alternatives',
      risk: seed.measures.riskId,
      background: correctedText(seed.measures.leadVerbatim),
      state: 'draft',
    },
  },
  {
    list: 'decisions',
    key: 'D2',
    number: 'D2',
    draft: {
      title: 'Godkännande av delleverans',
      meeting: MEETING,
      agendaItem: `${MEETING}.4`,
      kind: 'deliverables',
      state: 'draft',
    },
  },
];

const alternatives = (): SeedRow[] =>
  seed.measures.alternatives.flatMap((one): SeedRow[] => [
    {
      list: 'alternatives',
      key: `D1.${one.number}`,
      draft: {
        title: correctedText(one.textVerbatim).replace(/ Vilket innebär:$/, ''),
        decision: 'D1',
        number: one.number,
        costSek: null,
      },
    },
    ...one.itemsVerbatim.map(([letter = '', verbatim = '']): SeedRow => {
      const { topic, kind } = topicOf(verbatim);
      const draft = { topic, alternative: `D1.${one.number}`, letter, kind, text: correctedText(verbatim) };
      return { list: 'consequences', key: `D1.${one.number}.${letter}`, draft };
    }),
  ]);

/** Which section of the handbook shows a deliverable. */
const SHOWN_AS: Readonly<Record<string, HandbookPart>> = {
  methodHandbook: 'handbook',
  governanceFramework: 'framework',
  developmentProcess: 'process',
};

/** The four deliverables that were presented are voted on; the two later ones wait. */
const deliverables = (): SeedRow[] =>
  seed.deliverables.map((one) => ({
    list: 'deliverables',
    key: one.id,
    draft: {
      title: one.name,
      version: one.version,
      state: one.version ? 'presented' : 'draft',
      decision: one.version ? 'D2' : null,
      shownAs: SHOWN_AS[one.id] ?? null,
      position: one.order,
    },
  }));

/** The two decisions of the meeting, before anybody has voted. */
export const decisionRows = (): SeedRow[] => [...decisions, ...alternatives(), ...deliverables()];
