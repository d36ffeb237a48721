import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRowOpener } from '../../page/useOpenedRow';
import { useActWords } from './useActWords';

const useStyles = makeStyles({ add: { alignSelf: 'flex-start' } });

interface AddRecordsProps {
  /** Key of the item. */
  item: string;
  /** Whether the reader prepares the meeting; a need is stated by anybody. */
  may: boolean;
}

/** What may be added to an item where it stands. */
export function AddRecords({ item, may }: AddRecordsProps) {
  const styles = useStyles();
  const opened = useRowOpener();
  const words = useActWords();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" className={styles.add} icon={<AddRegular />}>
          {words.add}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {may && <MenuItem onClick={() => opened.add('decisions', item)}>{words.addDecision}</MenuItem>}
          {may && <MenuItem onClick={() => opened.add('motions', item)}>{words.addMotion}</MenuItem>}
          {may && <MenuItem onClick={() => opened.add('actionPoints', item)}>{words.addAction}</MenuItem>}
          <MenuItem onClick={() => opened.add('needs', item)}>{words.addNeed}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
