import { useMemo } from 'react';
import { initiatives } from '../../shared/lists/initiatives';
import { municipalities } from '../../shared/lists/municipalities';
import { stopDoing } from '../../shared/lists/stopDoing';
import { shouldHaveStopped } from '../../shared/rules/shouldHaveStopped';
import type { ListLook } from '../page/ListLook';
import { ListPage } from '../page/ListPage';
import { useItems } from '../session';
import { TabLink } from '../TabLink';
import { today } from '../today';

const REFERS = [initiatives, municipalities];
const MUNICIPALITY = 120;

/** Sluta göra: what every municipality is to stop doing, when, and whether it has; it is written with its initiative. */
export default function StopDoingPage() {
  const { items } = useItems('initiatives', 'listed');
  const look = useMemo((): ListLook<'stopDoing'> => {
    const of = new Map(items.map(({ key, municipality }) => [key, municipality]));
    return {
      closed: true,
      lead: (rows, { t }) => {
        const day = today();
        return t.portfolio.stopDoingLead(rows.filter((row) => shouldHaveStopped(row, day)).length);
      },
      columns: (described, { nameOf, language }) => {
        const name = (initiative: string) => nameOf('municipalities', of.get(initiative) ?? '');
        const [first, ...rest] = described;
        const own = {
          id: 'municipality',
          header: initiatives.fields.municipality.label[language],
          width: MUNICIPALITY,
          cell: ({ initiative }: { initiative: string }) => name(initiative),
          sortBy: ({ initiative }: { initiative: string }) => name(initiative),
        };
        return first ? [first, own, ...rest] : [own];
      },
      above: ({ initiative }, { nameOf }) => (
        <TabLink place={{ page: 'portfolio', key: initiative }}>{nameOf('initiatives', initiative)}</TabLink>
      ),
    };
  }, [items]);
  return <ListPage name="stopDoing" list={stopDoing} refers={REFERS} page="stopDoing" look={look} />;
}
