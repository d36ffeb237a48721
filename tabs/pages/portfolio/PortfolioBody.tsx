import { makeStyles, mergeClasses, ToggleButton } from '@fluentui/react-components';
import type { Register } from '../../page/ListLook';
import { Loading } from '../../States';
import { WithCode } from '../../WithCode';
import { WithCodeLater } from '../../WithCodeLater';
import { useWay, WAYS } from './useWay';
import { viewsCode } from './viewsCode';

const useStyles = makeStyles({
  bar: { display: 'flex', '&[hidden]': { display: 'none' }, flexWrap: 'wrap', gap: '8px', alignItems: 'end' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px', border: 0, margin: 0, padding: 0 },
  // There they are beside the search.
  elsewhere: { '@media (min-width: 641px)': { display: 'none' } },
});

interface WayProps {
  way: ReturnType<typeof useWay>[0];
  register: Register<'initiatives'>;
}

/** Only the table can show some rows before the others: the others count all of them. */
function Way({ way, register }: WayProps) {
  if (way === 'table') return register.table;
  if (register.isPart) return <Loading />;
  return (
    <WithCode code={viewsCode}>
      {({ Board, Overview }) => (way === 'board' ? <Board register={register} /> : <Overview register={register} />)}
    </WithCode>
  );
}

/** The portfolio as a table, as a board, or in figures; which one stands in the address beside the filters. */
export function PortfolioBody({ register }: { register: Register<'initiatives'> }) {
  const styles = useStyles();
  const [way, setWay] = useWay();
  const { t } = register.context;
  const { views } = t.portfolio;
  // They come with the filters: a low window has its rows first.
  const isFolded = way === 'table' && !register.unfolded;
  return (
    <>
      {!register.isPart && (
        <WithCodeLater code={viewsCode}>
          {({ ConfirmBar, ReviewBar }) => (
            <>
              <ReviewBar items={register.items} />
              <ConfirmBar items={register.items} />
            </>
          )}
        </WithCodeLater>
      )}
      <div className={styles.bar} hidden={isFolded}>
        <fieldset
          className={mergeClasses(styles.ways, !register.unfolded && styles.elsewhere)}
          aria-label={views.label}
        >
          {WAYS.map((one) => (
            <ToggleButton key={one} checked={one === way} onClick={() => setWay(one)}>
              {views[one]}
            </ToggleButton>
          ))}
        </fieldset>
        <WithCodeLater code={viewsCode}>{({ SavedViews }) => <SavedViews />}</WithCodeLater>
      </div>
      {register.filters}
      <Way way={way} register={register} />
    </>
  );
}
