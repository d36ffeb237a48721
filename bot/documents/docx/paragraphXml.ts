import type { Column, Run } from '../../../shared/minutes/Block';
import { printable, unbroken } from '../../../shared/minutes/printable';
import { LIGHTS } from '../../../shared/text/minutes/writers';
import { LIGHT_INK } from './measures';
import { escapeXml } from './wordXml';

interface WordLook {
  strong?: boolean | undefined;
  colour?: string;
  /** A character style. */
  style?: string;
}

/** How a paragraph lies; its letters come from its style. */
interface ParagraphLook {
  style?: string;
  keepNext?: boolean | undefined;
  numbering?: string;
  rightTab?: number;
  before?: number;
  align?: Column['align'];
}

const BREAKS: Readonly<Record<string, string>> = { '\n': '<w:br/>', '\t': '<w:tab/>' };

/** Words as one run: breaks and tabs are elements, blanks at the edges are kept. */
export function wordsXml(text: string, { strong, colour, style }: WordLook = {}): string {
  const look = [
    style && `<w:rStyle w:val="${style}"/>`,
    strong && '<w:b/><w:bCs/>',
    colour && `<w:color w:val="${colour}"/>`,
  ]
    .filter(Boolean)
    .join('');
  const inner = printable(unbroken(text))
    .split(/([\n\t])/)
    .filter(Boolean)
    .map((piece) => BREAKS[piece] ?? `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`)
    .join('');
  return inner && `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${inner}</w:r>`;
}

const lightXml = (light: keyof typeof LIGHTS): string =>
  wordsXml(`${LIGHTS[light].shape}\u00a0${LIGHTS[light].word}`, { style: 'Statusljus', colour: LIGHT_INK[light] });

/** Words of several looks. */
export const runsXml = (runs: readonly Run[], strong = false): string =>
  runs
    .map((run) => (run.light ? lightXml(run.light) : '') + wordsXml(run.text, { strong: strong || run.strong }))
    .join('');

const JUSTIFY = { end: 'right', center: 'center' } as const;

/** A paragraph. The schema fixes the order of these elements; of a file with another order Word says that it is damaged. */
export function paragraphXml(inner: string, look: ParagraphLook = {}): string {
  const { style, keepNext, numbering, rightTab, before, align } = look;
  const properties = [
    style && `<w:pStyle w:val="${style}"/>`,
    keepNext && '<w:keepNext/>',
    numbering,
    rightTab && `<w:tabs><w:tab w:val="right" w:pos="${rightTab}"/></w:tabs>`,
    before && `<w:spacing w:before="${before}"/>`,
    align && `<w:jc w:val="${JUSTIFY[align]}"/>`,
  ]
    .filter(Boolean)
    .join('');
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}

/** One point high: what Word wants between two tables, and what carries a change of the page's form. */
export const seamXml = (inner = ''): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>${inner}</w:pPr></w:p>`;
