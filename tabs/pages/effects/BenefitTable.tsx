import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { BenefitEffect } from '../../../shared/rules/benefitEffects';
import { achievementText } from '../../../shared/text/achievementText';
import { formatDay } from '../../../shared/text/format';
import { useEffectWords } from '../../charts/useEffectWords';
import { SmallTable } from '../../report/SmallTable';
import { useSession } from '../../session';
import { TabLink } from '../../TabLink';
import { OverTime } from './OverTime';
import { useFigure } from './useFigure';
import { useMunicipalityName } from './useMunicipalityName';

interface OverButtonProps {
  name: string;
  isOpen: boolean;
  onToggle: () => void;
}

function OverButton({ name, isOpen, onToggle }: OverButtonProps) {
  const { choose } = useEffectWords();
  return (
    <Button size="small" aria-expanded={isOpen} onClick={onToggle}>
      {choose}
      <span className="pf-hidden">{`: ${name}`}</span>
    </Button>
  );
}

/** Benefits with what they are measured by, from where, to where, and how far each has come. */
export function BenefitTable({ rows }: { rows: readonly BenefitEffect[] }) {
  const { language } = useSession();
  const words = useEffectWords();
  const figure = useFigure();
  const nameOf = useMunicipalityName();
  const [opened, setOpened] = useState<string | null>(null);
  const row = rows.find(({ id }) => id === opened);
  const heads = [
    ...[words.benefit, words.municipality, words.initiative, words.indicator],
    ...[words.baseline, words.target, words.value, words.reached, words.over],
  ];
  const cells = ({ id, benefit, municipality, initiative, of, measured, value }: BenefitEffect) => {
    const { title, indicator, unit, baseline, target } = benefit;
    const on = measured.at(-1)?.measuredOn;
    const isOpen = id === opened;
    const name = `${title}, ${nameOf(municipality)}`;
    return [
      title,
      nameOf(municipality),
      <TabLink key="of" place={{ page: 'portfolio', key: initiative }}>
        {of}
      </TabLink>,
      indicator ?? words.notSet,
      figure(baseline, unit),
      figure(target, unit),
      on === undefined ? words.noMeasurements : `${figure(value, unit)}, ${formatDay(on, language)}`,
      achievementText({ baseline, target, value }, { language, words: words.achievement }),
      on !== undefined && (
        <OverButton key="over" name={name} isOpen={isOpen} onToggle={() => setOpened(isOpen ? null : id)} />
      ),
    ];
  };
  return (
    <>
      <SmallTable label={words.benefits} heads={heads} rows={rows.map((one) => ({ key: one.id, cells: cells(one) }))} />
      {row && <OverTime row={row} />}
    </>
  );
}
