import { Text } from '@fluentui/react-components';
import type { Initiative } from '../../../shared/lists/initiatives';
import { type Following, followingOf, processFollowing } from '../../../shared/rules/processFollowing';
import { formatPercent, swedishOrder } from '../../../shared/text/format';
import { ShareBars } from '../../charts/ShareBars';
import { useEffectWords } from '../../charts/useEffectWords';
import { SmallTable } from '../../report/SmallTable';
import { useSession } from '../../session';
import { useMunicipalityName } from './useMunicipalityName';

/** Of those that have been answered; null while none has: nobody followed and nobody has said are two things. */
const percentOf = ({ yes, unanswered, total }: Following): number | null =>
  total === unanswered ? null : (100 * yes) / (total - unanswered);

interface FollowingTableProps {
  initiatives: readonly Pick<Initiative, 'municipality' | 'followsProcess'>[];
}

/** How many initiatives followed the development process, as bars and in figures, municipality by municipality. */
export function FollowingTable({ initiatives }: FollowingTableProps) {
  const { language } = useSession();
  const words = useEffectWords();
  const nameOf = useMunicipalityName();
  const all = followingOf(initiatives);
  const rows = [...processFollowing(initiatives)]
    .map(([key, following]) => ({ key, name: nameOf(key), following }))
    .toSorted((a, b) => swedishOrder.compare(a.name, b.name));
  if (rows.length === 0) return <Text>{words.nothingHere}</Text>;
  const answered = all.total - all.unanswered;
  if (answered === 0) return <Text>{words.followedUnknown(all.total)}</Text>;
  const cells = (name: string, { yes, partly, no, unanswered, total }: Following) => [
    name,
    ...[yes, partly, no, unanswered, total].map(String),
  ];
  return (
    <>
      <Text>{words.followedSays(all.yes, answered, all.unanswered)}</Text>
      <ShareBars
        bars={rows.flatMap(({ key, name, following }) => {
          const percent = percentOf(following);
          return percent === null ? [] : [{ key, name, percent, words: formatPercent(percent, language) }];
        })}
      />
      <SmallTable
        label={words.followed}
        heads={[words.municipality, words.yes, words.partly, words.no, words.unanswered, words.total]}
        figures={[1, 2, 3, 4, 5]}
        rows={[
          ...rows.map(({ key, name, following }) => ({ key, cells: cells(name, following) })),
          { key: 'all', cells: cells(words.all, all) },
        ]}
      />
    </>
  );
}
