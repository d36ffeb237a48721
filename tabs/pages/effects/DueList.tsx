import { Text } from '@fluentui/react-components';
import type { Benefit } from '../../../shared/lists/benefits';
import type { BenefitEffect } from '../../../shared/rules/benefitEffects';
import { formatDay } from '../../../shared/text/format';
import { useEffectWords } from '../../charts/useEffectWords';
import { SmallTable } from '../../report/SmallTable';
import { useSession } from '../../session';
import { TabLink } from '../../TabLink';
import { usePersonName } from '../../usePersonName';

/** Benefits whose day to be measured has passed, and who answers for each. */
export function DueList({ due, rows }: { due: readonly Benefit[]; rows: readonly BenefitEffect[] }) {
  const { language } = useSession();
  const words = useEffectWords();
  const nameOf = usePersonName();
  if (due.length === 0) return <Text>{words.dueNone}</Text>;
  return (
    <SmallTable
      label={words.due}
      heads={[words.benefit, words.initiative, words.due, words.owner]}
      rows={due.map(({ key, title, initiative, measuredOn, owner }) => ({
        key,
        cells: [
          title,
          <TabLink key="of" place={{ page: 'portfolio', key: initiative }}>
            {rows.find((row) => row.initiative === initiative)?.of ?? '–'}
          </TabLink>,
          words.dueOn(formatDay(measuredOn ?? '', language)),
          nameOf(owner) ?? words.nobody,
        ],
      }))}
    />
  );
}
