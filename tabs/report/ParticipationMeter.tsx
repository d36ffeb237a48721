import { Body1, Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { participation } from '../../shared/rules/participation';
import type { Participation } from '../../shared/rules/ReportContents';
import { formatNames } from '../../shared/text/format';
import { useSession } from '../session';

const useStyles = makeStyles({
  meter: { display: 'flex', flexDirection: 'column', gap: '8px', maxWidth: '70ch', '@media print': { gap: '2px' } },
  marks: { display: 'flex', gap: '4px', maxWidth: '420px' },
  mark: {
    flexGrow: 1,
    height: '14px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    boxSizing: 'border-box',
  },
  taking: { backgroundColor: tokens.colorBrandBackground, forcedColorAdjust: 'none', printColorAdjust: 'exact' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** How many municipalities take part against how many the funding needs, one mark each. */
export function ParticipationMeter({ shown }: { shown: Participation }) {
  const { t, language } = useSession();
  const styles = useStyles();
  const { taking, required, margin } = participation(shown);
  return (
    <div className={styles.meter}>
      <Subtitle2>{t.status.participationText(taking, required, margin)}</Subtitle2>
      <div className={styles.marks} aria-hidden>
        {Array.from({ length: Math.max(taking, required) }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the marks are all alike
          <span key={index} className={mergeClasses(styles.mark, index < taking && styles.taking)} />
        ))}
      </div>
      <Body1>{formatNames(shown.names, language)}</Body1>
      <Caption1 className={styles.quiet}>{t.status.participationWhy(required)}</Caption1>
    </div>
  );
}
