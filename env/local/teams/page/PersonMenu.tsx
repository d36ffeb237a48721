import {
  Avatar,
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular, WindowNewRegular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import type { Person } from './hostApi';
import { groupPeople, roleAndPlace, whereOf } from './personWords';
import type { HostText } from './text';

const useStyles = makeStyles({
  person: {
    maxWidth: '100%',
    minWidth: 'auto',
    gap: '4px',
    fontWeight: tokens.fontWeightRegular,
    paddingInline: '4px 8px',
    '@media (max-width: 640px)': { paddingInline: '4px' },
  },
  words: {
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    '@media (max-width: 640px)': { display: 'none' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  chevron: { flex: 'none', fontSize: '12px', '@media (max-width: 640px)': { display: 'none' } },
  list: {
    width: 'min(340px, calc(100vw - 24px))',
    maxWidth: 'none',
    maxHeight: 'calc(100dvh - 72px)',
    overflowY: 'auto',
  },
  item: { maxWidth: 'none', alignItems: 'center' },
  icon: { width: '28px', height: '28px' },
  other: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  under: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface Props {
  people: readonly Person[];
  person: Person;
  text: HostText;
  /** Another person, and the address of the same place as that person, for a window of its own. */
  other: { person: Person; address: string };
  onChoose(objectId: string): void;
  /** The other person has got a window. */
  onOpened(): void;
}

/** Everybody that one can be, by what they do. */
function Groups({ people, text }: Pick<Props, 'people' | 'text'>) {
  const styles = useStyles();
  return groupPeople(people, text).map(([group, members], index) => (
    <Fragment key={group}>
      {index > 0 && <MenuDivider />}
      <MenuGroup>
        <MenuGroupHeader>{group}</MenuGroupHeader>
        {members.map((one) => (
          <MenuItemRadio
            key={one.objectId}
            className={styles.item}
            name="person"
            value={one.objectId}
            icon={{
              className: styles.icon,
              children: <Avatar name={one.name} color="colorful" size={28} aria-hidden />,
            }}
            subText={{ className: styles.under, children: roleAndPlace(one, text) }}
          >
            {one.name}
          </MenuItemRadio>
        ))}
      </MenuGroup>
    </Fragment>
  ));
}

/** Who you are, and everybody else that you can be. */
export function PersonMenu({ people, person, text, other, onChoose, onOpened }: Props) {
  const styles = useStyles();
  const sentence = text.youAre(person.name, text.roles[person.roleKey], whereOf(person));
  const [before, after] = sentence.split(person.name);
  return (
    <Menu
      positioning={{ position: 'below', align: 'end' }}
      checkedValues={{ person: [person.objectId] }}
      onCheckedValueChange={(_event, data) => onChoose(data.checkedItems[0] ?? person.objectId)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.person}
          appearance="subtle"
          icon={<Avatar name={person.name} color="colorful" size={28} aria-hidden />}
          aria-label={`${sentence}. ${text.changePerson}`}
          title={sentence}
        >
          <span className={styles.words}>
            {before}
            <span className={styles.name}>{person.name}</span>
            {after}
          </span>
          <ChevronDownRegular aria-hidden className={styles.chevron} />
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.list}>
        <MenuList>
          <Groups people={people} text={text} />
          <MenuDivider />
          <MenuItemLink
            className={styles.item}
            href={other.address}
            target="_blank"
            icon={<WindowNewRegular />}
            onClick={onOpened}
          >
            {text.otherWindow}
            <span className={styles.other}>{`${other.person.name}, ${roleAndPlace(other.person, text)}`}</span>
          </MenuItemLink>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
