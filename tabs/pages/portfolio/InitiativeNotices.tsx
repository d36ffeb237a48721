import { makeStyles } from '@fluentui/react-components';
import { isGuarded } from '../../../shared/lists/initiative/guardedTexts';
import { type Initiative, initiatives } from '../../../shared/lists/initiatives';
import { mayWrite } from '../../../shared/rules/access';
import { awaitsReview, isReviewOverdue } from '../../../shared/rules/fastTrack';
import { formatDay } from '../../../shared/text/format';
import { Bar } from '../../Bar';
import type { FieldContext } from '../../fields/fieldView';
import { useParts } from '../../form/useParts';
import { useSession } from '../../session';
import { today } from '../../today';
import { PartyAnswers } from './PartyAnswers';
import { StandardAgreement } from './StandardAgreement';
import { StopQuestions } from './StopQuestions';

const useStyles = makeStyles({
  // With nothing to say it leaves no gap.
  notices: { display: 'flex', flexDirection: 'column', gap: '12px', ':empty': { display: 'none' } },
});

/** What must not be missed of an initiative: what is hidden, what is to be reviewed or was left out, and what waits for an answer. */
export function InitiativeNotices({ item, context }: { item: Initiative; context: FieldContext }) {
  const styles = useStyles();
  const { me } = useSession();
  const { parts } = useParts(initiatives, item.key);
  const mayChange = mayWrite(initiatives, me, item);
  const words = useWords(item, context);
  return (
    <div className={styles.notices}>
      {words.map(({ text, isLate }) => (
        <Bar key={text} intent={isLate ? 'warning' : 'info'}>
          {text}
        </Bar>
      ))}
      {item.track === 'fast' && parts && <PartyAnswers item={item} rows={parts.parties ?? []} />}
      {mayChange && parts && <StopQuestions item={item} rows={parts.stopDoing ?? []} context={context} />}
      {item.collaboration === 'yes' && mayChange && <StandardAgreement />}
    </div>
  );
}

function useWords(item: Initiative, { t, language }: FieldContext): { text: string; isLate?: boolean }[] {
  const { portfolio } = t;
  const words: { text: string; isLate?: boolean }[] = [];
  if (isGuarded({ ...item })) words.push({ text: portfolio.guarded });
  if (awaitsReview(item) && item.reviewDate) {
    const day = formatDay(item.reviewDate, language);
    const isLate = isReviewOverdue(item, today());
    words.push({ text: isLate ? portfolio.reviewWas(day) : portfolio.reviewBy(day), isLate });
  }
  if (item.baselineExempt) words.push({ text: portfolio.exempted(item.exemptionReason ?? '') });
  return words;
}
