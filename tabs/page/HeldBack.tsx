import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ListDefinition } from '../../shared/schema/defineList';
import type { WayOn } from '../../shared/states/defineStates';
import { errorText } from '../../shared/text/errorText';
import { problemText } from '../../shared/text/problemText';
import { useSession } from '../session';

const useStyles = makeStyles({
  held: { display: 'flex', flexDirection: 'column', gap: '4px', maxWidth: '70ch' },
  reasons: { margin: 0, paddingLeft: '20px', color: tokens.colorNeutralForeground2 },
});

/** So many reasons are said; a basis that has just been begun lacks almost everything. */
const MOST = 5;

/** A step that cannot be taken yet: what it is called, and what to do first. */
export function HeldBack({ list, way }: { list: ListDefinition; way: WayOn }) {
  const styles = useStyles();
  const { t, language } = useSession();
  const { refusal, label } = way;
  if (!refusal) return null;
  const problems = refusal.problems ?? [];
  const reasons =
    problems.length > 0
      ? problems.slice(0, MOST).map((one) => ({ key: one.field, text: problemText(one, list, { language, t }) }))
      : [{ key: refusal.code, text: errorText(refusal.code, refusal.values ?? {}, { language, t }) }];
  return (
    <div className={styles.held}>
      <Text>{t.frame.notYet(label[language])}</Text>
      <ul className={styles.reasons}>
        {reasons.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
        {problems.length > MOST && <li>{t.frame.andMore(problems.length - MOST)}</li>}
      </ul>
    </div>
  );
}
