import { makeStyles, Subtitle2 } from '@fluentui/react-components';
import type { BenefitEffect } from '../../../shared/rules/benefitEffects';
import { formatDay } from '../../../shared/text/format';
import { LineChart } from '../../charts/LineChart';
import { useEffectWords } from '../../charts/useEffectWords';
import { SmallTable } from '../../report/SmallTable';
import { useSession } from '../../session';
import { useFigure } from './useFigure';
import { useMunicipalityName } from './useMunicipalityName';

const useStyles = makeStyles({
  over: { display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0 },
});

/** How a benefit has moved in a municipality, from its baseline on, as a line and in figures. */
export function OverTime({ row }: { row: BenefitEffect }) {
  const styles = useStyles();
  const { language } = useSession();
  const words = useEffectWords();
  const figure = useFigure();
  const nameOf = useMunicipalityName();
  const { benefit, measured } = row;
  const name = words.overOf(`${benefit.title} (${nameOf(row.municipality)})`);
  const values = [
    { label: words.baseline, value: benefit.baseline },
    ...measured.map(({ measuredOn, value }) => ({ label: formatDay(measuredOn, language), value })),
  ];
  return (
    <section className={styles.over} aria-label={name}>
      <Subtitle2 as="h3" className={styles.heading}>
        {name}
      </Subtitle2>
      <LineChart values={values} />
      <SmallTable
        label={name}
        heads={[words.on, words.value]}
        figures={[1]}
        rows={values.map(({ label, value }) => ({ key: label, cells: [label, figure(value, benefit.unit)] }))}
      />
    </section>
  );
}
