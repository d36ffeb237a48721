import { makeStyles, Subtitle1, Text } from '@fluentui/react-components';
import { benefitEffects, dueMeasurements } from '../../../shared/rules/benefitEffects';
import { useEffectWords } from '../../charts/useEffectWords';
import { useItems } from '../../session';
import { TabLink } from '../../TabLink';
import { today } from '../../today';
import { BenefitFigures } from './BenefitFigures';
import { DueList } from './DueList';
import { FollowingTable } from './FollowingTable';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0, paddingBottom: '12px' },
  heading: { margin: 0 },
  links: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
});

/** What has been reached, what is to be measured, and how many followed the process. */
export function Effects() {
  const styles = useStyles();
  const words = useEffectWords();
  const benefits = useItems('benefits').items;
  const measurements = useItems('measurements').items;
  const initiatives = useItems('initiatives', 'listed').items;
  const rows = benefitEffects({ benefits, measurements, initiatives });
  const due = dueMeasurements({ benefits, measurements }, today());
  const measured = new Set(rows.filter(({ value }) => value !== null).map(({ benefit }) => benefit.key));
  const all = new Set(rows.map(({ benefit }) => benefit.key));
  return (
    <>
      <Text>{rows.length === 0 ? words.none : words.lead(all.size, measured.size)}</Text>
      <div className={styles.links}>
        <TabLink place={{ page: 'measurements' }}>{words.toMeasurements}</TabLink>
        <TabLink place={{ page: 'portfolio' }}>{words.toPortfolio}</TabLink>
      </div>
      {rows.length > 0 && <BenefitFigures rows={rows} />}
      <section className={styles.part} aria-label={words.due}>
        <Subtitle1 as="h2" className={styles.heading}>
          {words.due}
        </Subtitle1>
        <DueList due={due} rows={rows} />
      </section>
      <section className={styles.part} aria-label={words.followed}>
        <Subtitle1 as="h2" className={styles.heading}>
          {words.followed}
        </Subtitle1>
        <FollowingTable initiatives={initiatives} />
      </section>
    </>
  );
}
