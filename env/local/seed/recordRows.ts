import { correctedText } from './correctedText';
import seed from './meeting-2021-05-20.json';
import type { SeedRow } from './SeedRow';

const { finance, measures, activities, processes } = seed;
const { deviation } = finance;

/** The change of schedule that the record speaks of: no earlier date, a year that is inferred, and an answer that nobody has on paper. */
const schedule = (): SeedRow[] =>
  measures.alternatives
    .filter(({ consequences }) => consequences.endDate !== null)
    .map(({ consequences, textVerbatim }) => ({
      list: 'scheduleChanges',
      key: 'tidplan-1',
      draft: {
        title: 'Projektets slut',
        newDate: consequences.endDate ?? '',
        yearInferred: true,
        reason: correctedText(textVerbatim),
        decision: 'D1',
        state: 'oral',
        confirmation: 'OK med Finansiär',
      },
    }));

/** What the record calls adjusted although its figures are unchanged: possible, and not decided. */
const reallocation = (): SeedRow[] => [
  {
    list: 'reallocations',
    key: 'omdisponering-1',
    draft: {
      title: 'Justeras mot digitala tjänster',
      fromLine: deviation.suggestedCover.lineId,
      toLine: deviation.lineId,
      amountSek: deviation.amountSek,
      reason: finance.causesVerbatim.map(correctedText).join('\n'),
      state: 'possible',
    },
  },
];

const inspiration = (): SeedRow[] =>
  processes.developmentProcess.inspiration.sourcesVerbatim.map((title, at) => ({
    list: 'inspirations',
    key: `inspiration-${at + 1}`,
    draft: { title },
  }));

const paragraph = (id: string): string =>
  correctedText(activities.paragraphs.find((one) => one.id === id)?.textVerbatim ?? '');

const choices = (): string =>
  activities.capacityChoices.choices
    .map((one) => `- **${one.nameVerbatim}**: ${correctedText(one.textVerbatim)}`)
    .join('\n');

const phases = (): string =>
  activities.digitalisationPhases.phases
    .map((one) => `- **${one.nameVerbatim}**: ${one.definitionSuggested}`)
    .join('\n');

/** The record's own words on why, each with what it says that they rest on. */
const knowledge = (): SeedRow[] => {
  const pages = [
    [
      activities.headingVerbatim,
      ['AC1', 'AC2', 'AC3', 'AC4'].map(paragraph).join('\n\n'),
      'Förstudien Digital motor Fyrbodal\nSKR:s ekonomirapporter',
    ],
    [
      'Digitaliseringens tre faser',
      `${paragraph('AC5')}\n\n${phases()}`,
      'Styrgruppens möte 20 maj 2021\nBeskrivningen av faserna är ett förslag',
    ],
    ['Löpande verksamhet och förändringsverksamhet', paragraph('AC6'), 'Styrgruppens möte 20 maj 2021'],
    ['Portföljstyrning', paragraph('AC6'), 'Styrgruppens möte 20 maj 2021'],
    [
      'Fyra vägval',
      `${paragraph('AC7')}\n\n${choices()}`,
      'Kommunutredningen, SOU 2020:8\nFörstudien Digital motor Fyrbodal',
    ],
  ] as const;
  return pages.map(([title, body, sources], at) => ({
    list: 'knowledgePages',
    key: `kunskap-${at + 1}`,
    draft: { title, body, sources, position: at + 1 },
  }));
};

/** What the record says besides its registers: schedule, money, inspiration and why. */
export const recordRows = (): SeedRow[] => [...schedule(), ...reallocation(), ...inspiration(), ...knowledge()];
