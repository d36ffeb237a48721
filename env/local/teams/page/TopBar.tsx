import {
  Avatar,
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import type { Person } from './hostApi';
import type { Place, Theme } from './place';
import type { HostText, Language } from './text';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px 16px',
    padding: '8px 16px',
    flexWrap: 'wrap',
    '@media (max-width: 640px)': { gap: '4px 8px', padding: '4px 12px' },
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { display: 'flex', flexDirection: 'column', marginInlineEnd: 'auto', minWidth: 0 },
  place: { color: tokens.colorNeutralForeground3, '@media (max-width: 640px)': { display: 'none' } },
  person: { maxWidth: '100%' },
  personText: {
    textAlign: 'start',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 640px)': { maxWidth: '180px' },
  },
  list: { maxHeight: '70vh', overflowY: 'auto' },
  select: { minWidth: 0, '@media (max-width: 640px)': { maxWidth: '104px' } },
});

interface Props {
  people: readonly Person[];
  person: Person;
  place: Place;
  text: HostText;
  onChange(change: Partial<Place>): void;
}

/** Where the person speaks for: the municipality, or the organisation. */
export const whereOf = (person: Person): string => person.municipality ?? person.organisation;

function grouped(people: readonly Person[], text: HostText): [string, Person[]][] {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const group = text.roleGroups[person.roleKey];
    groups.set(group, [...(groups.get(group) ?? []), person]);
  }
  return [...groups];
}

/** The bar at the top: the product, who you are, language and theme. */
export function TopBar({ people, person, place, text, onChange }: Props) {
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <div className={styles.name}>
        <Text as="h1" size={400} weight="semibold" style={{ margin: 0 }}>
          {text.product}
        </Text>
        <Text size={200} className={styles.place}>
          {text.place}
        </Text>
      </div>
      <Select
        className={styles.select}
        aria-label={text.language}
        value={place.language}
        onChange={(_event, data) => onChange({ language: data.value as Language })}
      >
        <option value="sv">Svenska</option>
        <option value="en">English</option>
      </Select>
      <Select
        className={styles.select}
        aria-label={text.theme}
        value={place.theme}
        onChange={(_event, data) => onChange({ theme: data.value as Theme })}
      >
        <option value="default">{text.themes.default}</option>
        <option value="dark">{text.themes.dark}</option>
        <option value="contrast">{text.themes.contrast}</option>
      </Select>
      <PersonMenu people={people} person={person} text={text} onChoose={(persona) => onChange({ persona })} />
    </header>
  );
}

interface PersonProps {
  people: readonly Person[];
  person: Person;
  text: HostText;
  onChoose(objectId: string): void;
}

function PersonMenu({ people, person, text, onChoose }: PersonProps) {
  const styles = useStyles();
  const sentence = text.youAre(person.name, text.roles[person.roleKey], whereOf(person));
  return (
    <Menu
      checkedValues={{ person: [person.objectId] }}
      onCheckedValueChange={(_event, data) => onChoose(data.checkedItems[0] ?? person.objectId)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.person}
          appearance="subtle"
          icon={<Avatar name={person.name} color="colorful" size={28} aria-hidden />}
          aria-label={`${sentence}. ${text.changePerson}`}
        >
          <span className={styles.personText}>{sentence}</span>
          <ChevronDownRegular aria-hidden />
        </Button>
      </MenuTrigger>
      <MenuPopover className={styles.list}>
        <MenuList>
          {grouped(people, text).map(([group, members], index) => (
            <Fragment key={group}>
              {index > 0 && <MenuDivider />}
              <MenuGroup>
                <MenuGroupHeader>{group}</MenuGroupHeader>
                {members.map((one) => (
                  <MenuItemRadio
                    key={one.objectId}
                    name="person"
                    value={one.objectId}
                    icon={<Avatar name={one.name} color="colorful" size={20} aria-hidden />}
                    secondaryContent={`${text.roles[one.roleKey]}, ${whereOf(one)}`}
                  >
                    {one.name}
                  </MenuItemRadio>
                ))}
              </MenuGroup>
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
