import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { DarkThemeRegular, LocalLanguageRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { ChoiceMenu } from './ChoiceMenu';
import type { Person, Session } from './hostApi';
import { Mark } from './Mark';
import { PersonMenu } from './PersonMenu';
import { somebodyElse } from './personWords';
import { type Place, type Theme, writePlace } from './place';
import type { HostText, Language } from './text';
import type { PlaceSteering } from './usePlace';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '48px',
    padding: '0 12px 0 20px',
    boxSizing: 'border-box',
    '@media (max-width: 640px)': { padding: '0 8px 0 12px' },
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    marginInlineEnd: 'auto',
    minWidth: 0,
    '@media (max-width: 640px)': { gap: '8px' },
  },
  words: { display: 'flex', columnGap: '8px', alignItems: 'baseline', minWidth: 0, overflow: 'hidden' },
  title: { margin: 0, whiteSpace: 'nowrap' },
  place: {
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    '@media (max-width: 640px)': { display: 'none' },
  },
});

interface Props extends PlaceSteering {
  session: Session;
  person: Person;
  place: Place;
  text: HostText;
}

const LANGUAGES: readonly Language[] = ['sv', 'en'];
const THEMES: readonly Theme[] = ['default', 'dark', 'contrast'];

/** The bar at the top: the product, language, theme and who you are. */
export function TopBar({ session, person, place, text, go, settle }: Props) {
  const styles = useStyles();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const other = somebodyElse(session.people, person, opened);
  return (
    <header className={styles.bar}>
      <div className={styles.name}>
        <Mark />
        <div className={styles.words}>
          <Text as="h1" size={400} weight="semibold" className={styles.title}>
            {text.product}
          </Text>
          <Text size={200} className={styles.place}>
            {text.place}
          </Text>
        </div>
      </div>
      <ChoiceMenu
        label={text.language}
        icon={<LocalLanguageRegular />}
        choices={LANGUAGES.map((value) => ({ value, name: text.languages[value] }))}
        chosen={place.language}
        onChoose={(language) => settle({ language })}
      />
      <ChoiceMenu
        label={text.theme}
        icon={<DarkThemeRegular />}
        choices={THEMES.map((value) => ({ value, name: text.themes[value] }))}
        chosen={place.theme}
        onChoose={(theme) => settle({ theme })}
      />
      <PersonMenu
        people={session.people}
        person={person}
        text={text}
        other={{ person: other, address: writePlace({ ...place, persona: other.objectId }) }}
        onChoose={(persona) => go({ persona })}
        // Afterwards: a link that changes while it is followed leads to the next person.
        onOpened={() => void setTimeout(() => setOpened([...opened, other.objectId]))}
      />
    </header>
  );
}
