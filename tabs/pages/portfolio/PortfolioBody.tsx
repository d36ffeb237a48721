import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { useView } from '../../location';
import type { Register } from '../../page/ListLook';
import { WithCode } from '../../WithCode';
import { WithCodeLater } from '../../WithCodeLater';
import { viewsCode } from './viewsCode';

const useStyles = makeStyles({
  bar: { display: 'flex', '&[hidden]': { display: 'none' }, flexWrap: 'wrap', gap: '8px', alignItems: 'end' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '4px', border: 0, margin: 0, padding: 0 },
});

const WAYS = ['table', 'board', 'overview'] as const;

/** The portfolio as a table, as a board, or in figures; which one stands in the address beside the filters. */
export function PortfolioBody({ register }: { register: Register<'initiatives'> }) {
  const styles = useStyles();
  const [view, setView] = useView();
  const { t } = register.context;
  const { views } = t.portfolio;
  const way = WAYS.find((one) => one === view.get('view')) ?? 'table';
  // They come with the filters: a low window has its rows first.
  const isFolded = way === 'table' && !register.unfolded;
  return (
    <>
      <WithCodeLater code={viewsCode}>
        {({ ConfirmBar, ReviewBar }) => (
          <>
            <ReviewBar items={register.items} />
            <ConfirmBar items={register.items} />
          </>
        )}
      </WithCodeLater>
      <div className={styles.bar} hidden={isFolded}>
        <fieldset className={styles.ways} aria-label={views.label}>
          {WAYS.map((one) => (
            <ToggleButton
              key={one}
              checked={one === way}
              onClick={() => setView({ view: one === 'table' ? null : one }, 'replace')}
            >
              {views[one]}
            </ToggleButton>
          ))}
        </fieldset>
        <WithCodeLater code={viewsCode}>{({ SavedViews }) => <SavedViews />}</WithCodeLater>
      </div>
      {register.filters}
      {way === 'table' && register.table}
      {way === 'board' && <WithCode code={viewsCode}>{({ Board }) => <Board register={register} />}</WithCode>}
      {way === 'overview' && <WithCode code={viewsCode}>{({ Overview }) => <Overview register={register} />}</WithCode>}
    </>
  );
}
