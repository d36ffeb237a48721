import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  button: {
    minWidth: 'auto',
    fontWeight: tokens.fontWeightRegular,
    '@media (max-width: 900px)': { paddingInline: '5px', '& .fui-Button__icon': { marginInlineEnd: 0 } },
  },
  word: { '@media (max-width: 900px)': { display: 'none' } },
});

interface Props<T extends string> {
  label: string;
  icon: ReactElement;
  choices: readonly { value: T; name: string }[];
  chosen: T;
  onChoose(value: T): void;
}

/** A quiet button that shows what is chosen and opens the choices. */
export function ChoiceMenu<T extends string>({ label, icon, choices, chosen, onChoose }: Props<T>) {
  const styles = useStyles();
  const name = choices.find((one) => one.value === chosen)?.name ?? '';
  return (
    <Menu
      checkedValues={{ choice: [chosen] }}
      onCheckedValueChange={(_event, { checkedItems }) => {
        const choice = choices.find((one) => one.value === checkedItems[0]);
        if (choice) onChoose(choice.value);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          appearance="subtle"
          icon={icon}
          aria-label={`${label}: ${name}`}
          title={`${label}: ${name}`}
        >
          <span className={styles.word}>{name}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map((one) => (
            <MenuItemRadio key={one.value} name="choice" value={one.value}>
              {one.name}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
