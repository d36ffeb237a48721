import { printable } from '../../../shared/minutes/printable';

/** The line that begins every part of the file. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The names that Word's own parts are written in. */
export const WORD_NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as XML holds them: escaped once, whatever they look like already. */
export const escapeXml = (text: string): string => printable(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** Words as an attribute, which is one line. */
export const attribute = (text: string): string => escapeXml(text).replace(/\s+/g, ' ');

/** A line along one side, in eighths of a point. */
export const rule = (side: string, size: number, { colour, space = 0, dashed = false }: RuleLook): string =>
  `<w:${side} w:val="${dashed ? 'dashed' : 'single'}" w:sz="${size}" w:space="${space}" w:color="${colour}"/>`;

interface RuleLook {
  colour: string;
  space?: number;
  dashed?: boolean;
}

/** Some lines around a paragraph. */
export const box = (...rules: string[]): string => `<w:pBdr>${rules.join('')}</w:pBdr>`;

/** A coloured ground. */
export const fill = (colour: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>`;
