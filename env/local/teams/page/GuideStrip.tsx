import {
  Button,
  Link,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Person } from './hostApi';
import { type Place, writePlace } from './place';
import type { HostText } from './text';

const useStyles = makeStyles({
  strip: {
    display: 'flex',
    gap: '16px',
    alignItems: 'center',
    flexWrap: 'wrap',
    padding: '4px 16px',
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  words: { marginInlineEnd: 'auto', '@media (max-width: 640px)': { display: 'none' } },
  // The brand's link colour is too faint on the strip's own ground in the dark theme.
  link: { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
  steps: {
    margin: 0,
    paddingInlineStart: '24px',
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    maxWidth: '340px',
  },
  hint: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props {
  people: readonly Person[];
  place: Place;
  text: HostText;
  sharepoint: string;
}

/** Where each step of the guide takes you: the person it is for, and the page. */
function stepPlaces(people: readonly Person[], place: Place): Place[] {
  const leader = people.find((one) => one.roleKey === 'projectLeader')?.objectId;
  const member = people.find((one) => one.roleKey === 'steeringGroupMember')?.objectId;
  const at = (persona: string | undefined, tab: string): Place => ({
    ...place,
    persona,
    view: 'team',
    tab,
    sub: undefined,
  });
  return [
    at(leader, 'status'),
    at(leader, 'meeting'),
    at(leader, 'meeting'),
    at(member, 'posts'),
    at(leader, 'meeting'),
  ];
}

/** A discreet line: what this place is, the lists, and the way through the meeting. */
export function GuideStrip({ people, place, text, sharepoint }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const places = stepPlaces(people, place);
  return (
    <div className={styles.strip}>
      <Text size={200} className={styles.words}>
        {text.strip}
      </Text>
      <Link className={styles.link} href={sharepoint} target="_blank" rel="noreferrer">
        {text.lists}
      </Link>
      <Popover open={open} onOpenChange={(_event, data) => setOpen(data.open)} trapFocus>
        <PopoverTrigger disableButtonEnhancement>
          <Button size="small" appearance="outline">
            {text.guide}
          </Button>
        </PopoverTrigger>
        <PopoverSurface aria-label={text.guide}>
          <ol className={styles.steps}>
            {text.steps.map((step, index) => (
              <li key={step.title}>
                <Link href={writePlace(places[index] ?? place)} onClick={() => setOpen(false)}>
                  {step.title}
                </Link>
                <Text size={200} className={styles.hint}>
                  {step.hint}
                </Text>
              </li>
            ))}
          </ol>
        </PopoverSurface>
      </Popover>
    </div>
  );
}
