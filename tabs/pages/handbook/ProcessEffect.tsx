import { makeStyles, Subtitle2, Text } from '@fluentui/react-components';
import type { Process } from '../../../shared/lists/processes';
import type { ProcessIndicator } from '../../../shared/lists/processIndicators';
import { processMeasured } from '../../../shared/rules/guards';
import { isIntroduced } from '../../../shared/states/process';
import { achievementText } from '../../../shared/text/achievementText';
import { formatDay, formatNumber } from '../../../shared/text/format';
import { Bar } from '../../Bar';
import { useEffectWords } from '../../charts/useEffectWords';
import { Markdown } from '../../fields/Markdown';
import { SmallTable } from '../../report/SmallTable';
import { useSession } from '../../session';
import { useKeptOf } from './useKeptOf';
import { useWords } from './useWords';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
  heading: { margin: 0 },
});

function Indicators({ indicators }: { indicators: readonly ProcessIndicator[] }) {
  const { language } = useSession();
  const { process: words } = useWords();
  const { achievement } = useEffectWords();
  if (indicators.length === 0) return <Text>{words.noIndicators}</Text>;
  const said = (value: number | null, { unit, on }: { unit: string | null; on: string | null }): string => {
    if (value === null) return words.notMeasured;
    const number = formatNumber(value, language);
    return [unit ? `${number} ${unit}` : number, on && formatDay(on, language)].filter(Boolean).join(', ');
  };
  return (
    <SmallTable
      label={words.indicators}
      heads={[words.indicator, words.baseline, words.target, words.value, words.reached]}
      rows={indicators.map(({ key, title, unit, ...one }) => ({
        key,
        cells: [
          title,
          said(one.baseline, { unit, on: one.baselineOn }),
          one.target === null ? words.missing : said(one.target, { unit, on: null }),
          said(one.value, { unit, on: one.valueOn }),
          achievementText(one, { language, words: achievement }),
        ],
      }))}
    />
  );
}

/** A process's own plan for its effects: it is not introduced before it is known from where it is measured. */
export function ProcessEffect({ process }: { process: Process }) {
  const styles = useStyles();
  const { process: words } = useWords();
  const indicators = useKeptOf('processIndicators', process.key);
  const isHeld = processMeasured({ effectPlan: process.effectPlan, indicators }) !== null;
  return (
    <section className={styles.part} aria-label={words.effect}>
      <Subtitle2 as="h4" className={styles.heading}>
        {words.effect}
      </Subtitle2>
      {!isIntroduced(process.state) && (
        <Bar intent={isHeld ? 'warning' : 'info'}>{isHeld ? words.held : words.measured}</Bar>
      )}
      {process.effectPlan ? <Markdown source={process.effectPlan} /> : <Text>{words.noPlan}</Text>}
      <Indicators indicators={indicators} />
    </section>
  );
}
