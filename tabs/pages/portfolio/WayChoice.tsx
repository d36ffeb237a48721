import { makeStyles, Select } from '@fluentui/react-components';
import { useTexts } from '../../language';
import { useWay, WAYS, wayOf } from './useWay';

const useStyles = makeStyles({
  // A narrow window has no room beside the search: there it comes with the filters.
  choice: { minWidth: '108px', '@media (max-width: 640px)': { display: 'none' } },
});

/** Table, board or figures, on one line with the search: where a low window folds the buttons away with the filters. */
export function WayChoice() {
  const styles = useStyles();
  const { views } = useTexts().portfolio;
  const [way, setWay] = useWay();
  return (
    <Select
      className={styles.choice}
      aria-label={views.label}
      value={way}
      onChange={(_, { value }) => setWay(wayOf(value))}
    >
      {WAYS.map((one) => (
        <option key={one} value={one}>
          {views[one]}
        </option>
      ))}
    </Select>
  );
}
