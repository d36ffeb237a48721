import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { GuideSteps } from './GuideSteps';
import { guideSteps } from './guide';
import type { Person, Session } from './hostApi';
import type { Place } from './place';
import type { HostText } from './text';
import { useGuideOpen } from './useGuideOpen';

const useStyles = makeStyles({
  region: {
    margin: '0 8px',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    '@media (max-width: 640px)': { margin: 0, borderRadius: 0 },
  },
  strip: {
    display: 'flex',
    gap: '0 16px',
    alignItems: 'center',
    flexWrap: 'wrap',
    minHeight: '32px',
    padding: '2px 4px 2px 12px',
  },
  words: { marginInlineEnd: 'auto' },
  more: { '@media (max-width: 640px)': { display: 'none' } },
  // The brand's link colour is too faint on the strip's own ground in the dark theme.
  link: { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline', fontSize: tokens.fontSizeBase200 },
});

interface Props {
  session: Session;
  person: Person;
  place: Place;
  text: HostText;
}

/** A discreet line: what this place is, the lists, and the way through the meeting. */
export function GuideStrip({ session, person, place, text }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useGuideOpen();
  return (
    <aside className={styles.region} aria-label={text.about}>
      <div className={styles.strip}>
        <Text size={200} className={styles.words}>
          {text.strip} <span className={styles.more}>{text.stripMore}</span>
        </Text>
        <Link className={styles.link} href={session.links.sharepoint} target="_blank" rel="noreferrer">
          {text.lists}
        </Link>
        <Button
          size="small"
          appearance="transparent"
          iconPosition="after"
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-expanded={open}
          aria-controls="guide"
          onClick={() => setOpen(!open)}
        >
          {text.guide}
        </Button>
      </div>
      <div id="guide" hidden={!open}>
        <GuideSteps
          steps={guideSteps(session.people, { ...place, persona: person.objectId })}
          current={place.step}
          text={text}
          onChosen={() => window.matchMedia('(max-width: 1023px)').matches && setOpen(false)}
        />
      </div>
    </aside>
  );
}
