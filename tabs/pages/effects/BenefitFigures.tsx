import { Button, makeStyles, Subtitle1, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { achievement } from '../../../shared/rules/achievement';
import type { BenefitEffect } from '../../../shared/rules/benefitEffects';
import { formatPercent } from '../../../shared/text/format';
import { ShareBars } from '../../charts/ShareBars';
import { useEffectWords } from '../../charts/useEffectWords';
import { useSession } from '../../session';
import { BenefitTable } from './BenefitTable';
import { EffectFilters, useChosen } from './EffectFilters';
import { useMunicipalityName } from './useMunicipalityName';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, paddingBottom: '12px' },
  heading: { margin: 0 },
  start: { alignSelf: 'flex-start' },
});

/** So many rows are drawn before more are asked for. */
const PAGE = 50;

/** The benefits that have gone some share of their way, as bars. */
function Chart({ rows }: { rows: readonly BenefitEffect[] }) {
  const { language } = useSession();
  const words = useEffectWords();
  const nameOf = useMunicipalityName();
  const bars = rows.flatMap(({ id, benefit, municipality, value }) => {
    const found = achievement({ baseline: benefit.baseline, target: benefit.target, value });
    if (found.kind !== 'percent') return [];
    const name = `${benefit.title} (${nameOf(municipality)})`;
    return [{ key: id, name, percent: found.percent, words: formatPercent(found.percent, language) }];
  });
  if (bars.length === 0) return null;
  return (
    <>
      <Text weight="semibold">{words.chart}</Text>
      <Text>{words.chartSays}</Text>
      <ShareBars bars={bars} />
    </>
  );
}

/** How far each benefit has come towards its target: as bars, and as the same figures in a table. */
export function BenefitFigures({ rows }: { rows: readonly BenefitEffect[] }) {
  const styles = useStyles();
  const words = useEffectWords();
  const chosen = useChosen(rows);
  const [shown, setShown] = useState(PAGE);
  const visible = chosen.slice(0, shown);
  return (
    <section className={styles.part} aria-label={words.benefits}>
      <Subtitle1 as="h2" className={styles.heading}>
        {words.benefits}
      </Subtitle1>
      <EffectFilters rows={rows} />
      <Text role="status">{words.shownOf(visible.length, chosen.length)}</Text>
      <Chart rows={visible} />
      {chosen.length > 0 && <BenefitTable rows={visible} />}
      {chosen.length > shown && (
        <Button className={styles.start} onClick={() => setShown(shown + PAGE)}>
          {words.more(Math.min(PAGE, chosen.length - shown))}
        </Button>
      )}
    </section>
  );
}
