import type { Outcome } from '../lists/votes';

const undecided: Readonly<Partial<Record<Outcome, string>>> = {
  nobody: 'Ingen tog ställning. Styrgruppen fattade inget beslut.',
  tie: 'Styrgruppen kom inte fram till något beslut: rösterna blev lika.',
  plurality: 'Styrgruppen kom inte fram till något beslut: inget förslag fick mer än hälften av rösterna.',
};

const gate: Readonly<Record<string, string>> = {
  continue: 'Styrgruppen beslutar att fortsätta.',
  change: 'Styrgruppen beslutar att ändra planen.',
  stop: 'Styrgruppen beslutar att avbryta projektet.',
};

/** What is proposed for the minutes; in Swedish alone, since that is their language. */
export const proposals = {
  undecided,
  alternative: (name: string, unanimous: boolean) =>
    unanimous ? `Styrgruppen eniga om ${name}.` : `Styrgruppen beslutar om ${name}.`,
  numbered: (number: string) => `alternativ ${number}`,
  gate,
  initiative: (title: string, answer: string, unanimous: boolean) => {
    const verbs: Readonly<Record<string, string>> = {
      approve: `genomföra insatsen ”${title}”`,
      reject: `avslå insatsen ”${title}”`,
      referBack: `återremittera insatsen ”${title}”`,
    };
    return `Styrgruppen ${unanimous ? 'är enig om att' : 'beslutar att'} ${verbs[answer] ?? ''}.`;
  },
  yesNo: (yes: boolean, unanimous: boolean) =>
    `Styrgruppen ${unanimous ? 'är enig om att' : 'beslutar att'} svara ${yes ? 'ja' : 'nej'} på frågan.`,
};
