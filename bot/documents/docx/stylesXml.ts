import { writerWords } from '../../../shared/text/minutes/writers';
import { INK } from './measures';
import { box, fill, rule, WORD_NAMES, XML } from './wordXml';

const BOLD = '<w:b/><w:bCs/>';
const ITALIC = '<w:i/><w:iCs/>';
const KEEP = '<w:keepNext/><w:keepLines/>';
const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
const colour = (value: string): string => `<w:color w:val="${value}"/>`;
const space = (before: number, after: number, line?: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}"${line ? ` w:line="${line}" w:lineRule="auto"` : ''}/>`;
const indent = (left: number, right = 0, hanging = 0): string =>
  `<w:ind w:left="${left}" w:right="${right}" w:hanging="${hanging}"/>`;

interface Style {
  id: string;
  name: string;
  own?: boolean;
  based?: string;
  next?: string;
  paragraph?: string;
  run?: string;
}

const heading = (level: number, points: number, [before, after]: readonly [number, number]): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  next: 'Normal',
  paragraph: `${KEEP}${space(before, after, 252)}<w:outlineLvl w:val="${level - 1}"/>`,
  run: `${BOLD}${colour(INK.dark)}${size(points)}`,
});

const edge = (id: string, side: 'top' | 'bottom'): Style => ({
  id,
  name: id.toLowerCase(),
  paragraph: `${box(rule(side, 4, { colour: INK.line, space: 4 }))}${space(0, 0, 240)}`,
  run: `${colour(INK.grey)}${size(9)}`,
});

const own = (id: string, name: string, look: Omit<Style, 'id' | 'name'>): Style => ({ id, name, own: true, ...look });
const { styles } = writerWords;
const barred = box(
  rule('top', 4, { colour: INK.box, space: 5 }),
  rule('left', 24, { colour: INK.dark, space: 9 }),
  rule('bottom', 4, { colour: INK.box, space: 5 }),
);
const dashed = box(
  ...['top', 'left', 'bottom', 'right'].map((side) => rule(side, 4, { colour: INK.grey, space: 10, dashed: true })),
);

/** Word's own ids where Word has the style: a Swede then sees "Rubrik 1", and outline and contents are built from it. */
const PARAGRAPHS: readonly Style[] = [
  {
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    paragraph: `${KEEP}${space(0, 40, 240)}`,
    run: `${BOLD}${colour(INK.dark)}${size(26)}`,
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    next: 'Normal',
    paragraph: `${KEEP}${box(rule('bottom', 12, { colour: INK.dark, space: 8 }))}${space(0, 240)}`,
    run: `${colour(INK.grey)}${size(14)}`,
  },
  heading(1, 16, [360, 100]),
  heading(2, 13, [260, 60]),
  heading(3, 11.5, [200, 40]),
  { id: 'ListParagraph', name: 'List Paragraph', paragraph: space(0, 60) },
  edge('Header', 'bottom'),
  edge('Footer', 'top'),
  { id: 'Caption', name: 'caption', paragraph: space(40, 200), run: `${ITALIC}${colour(INK.grey)}${size(10)}` },
  own('Uppgift', styles.fact, { paragraph: `${space(0, 40)}${indent(1985, 0, 1985)}` }),
  own('Tabelltext', styles.tableText, { paragraph: space(20, 20, 252), run: size(10) }),
  own('Tabellrubrik', styles.tableHead, {
    based: 'Tabelltext',
    paragraph: '<w:keepNext/>',
    run: `${BOLD}${colour(INK.dark)}`,
  }),
  own('Beslut', styles.decision, {
    next: 'Normal',
    paragraph: `<w:keepLines/>${barred}${fill(INK.box)}${space(200, 200)}${indent(227)}<w:contextualSpacing/>`,
    run: size(11.5),
  }),
  own('Platshallare', styles.placeholder, {
    paragraph: `${dashed}${space(120, 240)}${indent(227, 227)}<w:jc w:val="center"/>`,
    run: `${ITALIC}${colour(INK.grey)}`,
  }),
  own('Underskrift', styles.signatureLabel, {
    paragraph: `${KEEP}${space(280, 0)}`,
    run: `${colour(INK.grey)}${size(10)}`,
  }),
  own('Namnteckning', styles.signatureLine, {
    paragraph: `<w:keepLines/>${box(rule('top', 6, { colour: INK.grey, space: 3 }))}${space(640, 60)}${indent(0, 4535)}`,
  }),
  own('Undertecknat', styles.signed, { paragraph: `<w:keepLines/>${space(40, 60)}` }),
];

const styleXml = ({ id, name, own: ours, based = 'Normal', next, paragraph = '', run = '' }: Style): string =>
  `<w:style w:type="paragraph"${ours ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${based}"/>${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const cellMargins = (upright: number, side: number): string =>
  `<w:tblCellMar>${['top', 'left', 'bottom', 'right'].map((name, at) => `<w:${name} w:w="${at % 2 ? side : upright}" w:type="dxa"/>`).join('')}</w:tblCellMar>`;

const FONT = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>';
const DEFAULTS = `<w:docDefaults><w:rPrDefault><w:rPr>${FONT}${size(11)}<w:lang w:val="sv-SE" w:eastAsia="sv-SE" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${space(0, 140, 283)}</w:pPr></w:pPrDefault></w:docDefaults>`;
const TABLE_RULES = `<w:tblBorders>${rule('top', 8, { colour: INK.dark })}${rule('bottom', 8, { colour: INK.dark })}${rule('insideH', 4, { colour: INK.line })}</w:tblBorders>`;
const FIRST_ROW = `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule('bottom', 8, { colour: INK.dark })}</w:tcBorders>${fill(INK.fill)}<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`;

/** How everything looks; one place, so that nothing is formatted where it stands. */
export const stylesXml = [
  `${XML}<w:styles ${WORD_NAMES}>${DEFAULTS}`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
  `<w:style w:type="character" w:customStyle="1" w:styleId="Statusljus"><w:name w:val="${styles.light}"/><w:rPr>${BOLD}</w:rPr></w:style>`,
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr>${cellMargins(0, 108)}</w:tblPr></w:style>`,
  `<w:style w:type="table" w:customStyle="1" w:styleId="Protokolltabell"><w:name w:val="${styles.table}"/><w:basedOn w:val="TableNormal"/><w:tblPr>${TABLE_RULES}${cellMargins(28, 100)}</w:tblPr>${FIRST_ROW}</w:style>`,
  ...PARAGRAPHS.map(styleXml),
  '</w:styles>',
].join('');
