import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular, NavigationRegular } from '@fluentui/react-icons';
import { type ReactNode, useState } from 'react';
import { SHORT } from './short';
import type { HostText } from './text';

const NARROW = '@media (max-width: 1023px)';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    margin: '8px 8px 8px 0',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-width: 640px)': { margin: 0, borderRadius: 0, border: 'none', boxShadow: 'none' },
    [SHORT]: { margin: 0, overflow: 'visible' },
  },
  list: {
    width: '212px',
    flexShrink: 0,
    padding: '16px 8px',
    boxSizing: 'border-box',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: { display: 'none' },
  },
  main: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    ':focus': { outline: 'none' },
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '0 16px',
    minHeight: '48px',
    flexShrink: 0,
    padding: '0 16px 0 20px',
    flexWrap: 'wrap',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': { padding: '0 12px', minHeight: '40px' },
  },
  menu: { display: 'none', marginInlineStart: '-8px', [NARROW]: { display: 'inline-flex' } },
});

interface Props {
  /** The list beside the content and its name; a drawer in a narrow window. */
  list?: { name: string; content: ReactNode };
  head: ReactNode;
  text: HostText;
  children: ReactNode;
}

/** The common shape of the views: a list, and content below its own head. */
export function Frame({ list, head, text, children }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.frame}>
      {list && (
        <nav className={styles.list} aria-label={list.name}>
          {list.content}
        </nav>
      )}
      <main id="content" className={styles.main} tabIndex={-1}>
        <div className={styles.head}>
          {list && (
            <Button
              className={styles.menu}
              appearance="subtle"
              icon={<NavigationRegular />}
              aria-label={text.openList}
              title={text.openList}
              onClick={() => setOpen(true)}
            />
          )}
          {head}
        </div>
        {children}
      </main>
      {list && (
        <OverlayDrawer open={open} onOpenChange={(_event, data) => setOpen(data.open)} aria-label={list.name}>
          <DrawerHeader>
            <DrawerHeaderTitle
              action={
                <Button
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={text.closeList}
                  onClick={() => setOpen(false)}
                />
              }
            >
              {list.name}
            </DrawerHeaderTitle>
          </DrawerHeader>
          <DrawerBody onClick={() => setOpen(false)}>{list.content}</DrawerBody>
        </OverlayDrawer>
      )}
    </div>
  );
}
