import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type Initiative, initiatives } from '../../../shared/lists/initiatives';
import { isUnconfirmed } from '../../../shared/rules/isUnconfirmed';
import type { FieldContext } from '../../fields/fieldView';
import { FieldValue } from '../../fields/fieldViews';
import type { ListLook } from '../../page/ListPage';

const useStyles = makeStyles({
  title: { display: 'flex', flexWrap: 'wrap', gap: '2px 8px', alignItems: 'center' },
  name: { fontWeight: tokens.fontWeightSemibold },
  need: {
    color: tokens.colorNeutralForeground3,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '1',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  old: { color: tokens.colorNeutralForeground3, display: 'block' },
});

/** Name of an initiative with what sets it apart, and one line of its need. */
function TitleCell({ row, context }: { row: Initiative; context: FieldContext }) {
  const styles = useStyles();
  const { t } = context;
  return (
    <>
      <span className={styles.title}>
        <span className={styles.name}>{row.title}</span>
        {row.example && (
          <Badge appearance="outline" color="informative" size="small">
            {t.common.example}
          </Badge>
        )}
        {row.seeksCollaboration && (
          <Badge appearance="tint" color="brand" size="small">
            {t.portfolio.filter.seeking}
          </Badge>
        )}
      </span>
      <Text size={200} className={styles.need}>
        {row.need}
      </Text>
    </>
  );
}

/** When the municipality last stood for the row (the first time is when it was added), and a word when that was long ago. */
function ConfirmedCell({ row, context, now }: { row: Initiative; context: FieldContext; now: Date }) {
  const styles = useStyles();
  const field = initiatives.fields.lastConfirmedAt;
  return (
    <>
      <FieldValue field={field} value={row.lastConfirmedAt ?? row.createdAt} context={context} />
      {isUnconfirmed(row, now) && (
        <Text size={200} className={styles.old}>
          {context.t.portfolio.notConfirmed}
        </Text>
      )}
    </>
  );
}

/** Columns of the process-factory table that show more than one field. */
export const portfolioCells: ListLook<'initiatives'>['cells'] = (context, now) => ({
  title: { cell: (row) => <TitleCell row={row} context={context} /> },
  lastConfirmedAt: {
    sortBy: (row) => row.lastConfirmedAt ?? row.createdAt,
    cell: (row) => <ConfirmedCell row={row} context={context} now={now} />,
  },
});
