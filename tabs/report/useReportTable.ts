import { makeStyles, tokens } from '@fluentui/react-components';

/** Narrower than this, a row of a report table becomes a block with its column names inside. */
const NARROW = '@container (max-width: 600px)';

/** The look of a table in a report: quiet lines, figures to the right, readable down to 320 px and on paper. */
export const useReportTable = makeStyles({
  frame: { containerType: 'inline-size' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    [NARROW]: { display: 'block' },
  },
  head: { [NARROW]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' } },
  body: { [NARROW]: { display: 'block' } },
  headCell: {
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    padding: '4px 12px 8px 0',
    verticalAlign: 'bottom',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  row: {
    breakInside: 'avoid',
    [NARROW]: {
      display: 'block',
      padding: '8px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  cell: {
    padding: '8px 12px 8px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { paddingTop: '3px', paddingBottom: '3px' },
    [NARROW]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(96px, 34%) 1fr',
      gap: '8px',
      padding: '4px 0',
      borderBottomStyle: 'none',
      textAlign: 'left',
      '&[data-label]::before': { content: 'attr(data-label)', color: tokens.colorNeutralForeground2 },
    },
  },
  /** The cell that names its row. */
  name: {
    fontWeight: tokens.fontWeightSemibold,
    [NARROW]: { display: 'block', fontSize: tokens.fontSizeBase400 },
  },
  figure: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    [NARROW]: { textAlign: 'left' },
  },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `2px solid ${tokens.colorNeutralStroke1}`,
    borderBottomStyle: 'none',
    [NARROW]: { borderTopStyle: 'none' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});
