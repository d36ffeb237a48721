import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PeopleTeamRegular } from '@fluentui/react-icons';
import { type Initiative, initiatives } from '../../../shared/lists/initiatives';
import { awaitsReview, isReviewOverdue } from '../../../shared/rules/fastTrack';
import { isUnconfirmed } from '../../../shared/rules/isUnconfirmed';
import { dayOf } from '../../../shared/text/format';
import type { FieldContext } from '../../fields/fieldView';
import { FieldValue } from '../../fields/fieldViews';
import { Mark } from '../../Mark';
import type { ListLook } from '../../page/ListLook';

const useStyles = makeStyles({
  title: { display: 'flex', gap: '8px', alignItems: 'center', minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  seeking: { flexShrink: 0, display: 'inline-flex', fontSize: '16px', color: tokens.colorBrandForeground1 },
  old: { color: tokens.colorNeutralForeground3 },
});

/** Name of an initiative with what sets it apart beside it. */
function TitleCell({ row, context, now }: { row: Initiative; context: FieldContext; now: Date }) {
  const styles = useStyles();
  const { t } = context;
  return (
    <span className={styles.title}>
      <span className={mergeClasses('pf-title', styles.name)}>{row.title}</span>
      {row.seeksCollaboration && (
        <span className={styles.seeking} title={t.portfolio.seeking}>
          <PeopleTeamRegular aria-label={t.portfolio.seeking} />
        </span>
      )}
      <FastBadge row={row} now={now} context={context} />
      {row.baselineExempt && <Mark>{t.portfolio.notMeasured}</Mark>}
      {row.example && <Mark>{t.common.example}</Mark>}
    </span>
  );
}

/** Begun in haste, and not reviewed since; a review that is late says so. */
function FastBadge({ row, context, now }: { row: Initiative; context: FieldContext; now: Date }) {
  const { fastTrack, reviewLate } = context.t.portfolio;
  if (!awaitsReview(row)) return null;
  const isLate = isReviewOverdue(row, dayOf(now.toISOString()));
  return <Mark warns={isLate}>{isLate ? reviewLate : fastTrack}</Mark>;
}

/** When the municipality last stood for the row (the first time is when it was added), and a word when that was long ago. */
function ConfirmedCell({ row, context, now }: { row: Initiative; context: FieldContext; now: Date }) {
  const styles = useStyles();
  const field = initiatives.fields.lastConfirmedAt;
  const moment = <FieldValue field={field} value={row.lastConfirmedAt ?? row.createdAt} context={context} />;
  if (!isUnconfirmed(row, now)) return moment;
  return (
    <span className={styles.old}>
      {context.t.portfolio.notSince} {moment}
    </span>
  );
}

/** Columns of the process-factory table that show more than one field. */
export const portfolioCells: ListLook<'initiatives'>['cells'] = (context, now) => ({
  title: { cell: (row) => <TitleCell row={row} context={context} now={now} /> },
  lastConfirmedAt: {
    sortBy: (row) => row.lastConfirmedAt ?? row.createdAt,
    cell: (row) => <ConfirmedCell row={row} context={context} now={now} />,
  },
});
