import { inSentence } from '../format';

/** A status as shape and word, which say it without colour. */
export const LIGHTS = {
  green: { shape: '●', word: 'Grön' },
  yellow: { shape: '▲', word: 'Gul' },
  red: { shape: '■', word: 'Röd' },
} as const;

/** What the writers of minutes say by themselves; in Swedish alone, since that is the language of the minutes. */
export const writerWords = {
  missingFigure: (title: string) => `[Bild saknas: ${inSentence(title)}]`,
  voteColumns: ['Förslag', 'Röster', 'Avgivna av'],
  nobody: '–',
  page: 'Sida',
  registrationNumber: 'Dnr',
  /** The names under which Word lists the styles that are our own. */
  styles: {
    fact: 'Uppgift',
    tableText: 'Tabelltext',
    tableHead: 'Tabellrubrik',
    decision: 'Beslut',
    placeholder: 'Platshållare',
    signatureLabel: 'Underskrift',
    signatureLine: 'Namnteckning',
    signed: 'Undertecknat',
    light: 'Statusljus',
    table: 'Protokolltabell',
  },
};

/** What stands outside the minutes' text. */
export const stampWords = {
  author: 'Processfabriken',
  /** What a record of before is called when it is written out as it was. */
  transcript: 'Avskrift',
  stamp: (meeting: string, version: number, hash: string) => `${meeting} · version ${version} · uppgifter ${hash}`,
  transcriptStamp: (meeting: string, hash: string) => `${meeting} · avskrift · innehåll ${hash}`,
};
