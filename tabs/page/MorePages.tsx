import {
  Button,
  Menu,
  MenuDivider,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { AppsListRegular } from '@fluentui/react-icons';
import { findList } from '../../shared/lists';
import { addressOf, type PageName, pageNames, pageOf } from '../../shared/pages';
import { mayRead } from '../../shared/rules/access';
import { hasRole } from '../../shared/rules/hasRole';
import { goTo, usePlace } from '../location';
import { useSession } from '../session';

const useStyles = makeStyles({
  // There is nothing to press on paper.
  screen: { '@media print': { display: 'none' } },
  popover: { maxHeight: '80vh', overflowY: 'auto' },
});

/** The ways to every page that the person has: those with a tab of their own in Teams, and those that have none. */
export function MorePages() {
  const styles = useStyles();
  const { me, t, language } = useSession();
  const current = usePlace()?.page;
  const isTheirs = (page: PageName): boolean => {
    const { by, list } = pageOf(page);
    const shown = list && findList(list);
    return (!by || hasRole(me, by)) && (!shown || mayRead(shown, me));
  };
  const theirs = pageNames.filter(isTheirs);
  const link = (page: PageName) => (
    <MenuItemLink
      key={page}
      href={addressOf({ page })}
      aria-current={page === current ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        goTo({ page, section: null, key: null });
      }}
    >
      {pageOf(page).label[language]}
    </MenuItemLink>
  );
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.screen}
          icon={<AppsListRegular />}
          aria-label={t.frame.pages}
          title={t.frame.pages}
        />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {theirs.filter((page) => pageOf(page).tab).map(link)}
          <MenuDivider />
          {theirs.filter((page) => !pageOf(page).tab).map(link)}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
