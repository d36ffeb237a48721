import type { Outcome } from '../lists/votes';

/** What is proposed for the minutes; in Swedish alone, since that is their language. */
export const proposals = {
  undecided: {
    nobody: 'Ingen tog ställning. Styrgruppen fattade inget beslut.',
    tie: 'Styrgruppen kom inte fram till något beslut: rösterna blev lika.',
    plurality: 'Styrgruppen kom inte fram till något beslut: inget förslag fick mer än hälften av rösterna.',
  } as Readonly<Partial<Record<Outcome, string>>>,
  alternative: (name: string, unanimous: boolean) =>
    unanimous ? `Styrgruppen eniga om ${name}.` : `Styrgruppen beslutar om ${name}.`,
  numbered: (number: string) => `alternativ ${number}`,
  gate: {
    continue: 'Styrgruppen beslutar att fortsätta.',
    change: 'Styrgruppen beslutar att ändra planen.',
    stop: 'Styrgruppen beslutar att avbryta projektet.',
  } as Readonly<Record<string, string>>,
  yesNo: (yes: boolean, unanimous: boolean) =>
    `Styrgruppen ${unanimous ? 'är enig om att' : 'beslutar att'} svara ${yes ? 'ja' : 'nej'} på frågan.`,
};
