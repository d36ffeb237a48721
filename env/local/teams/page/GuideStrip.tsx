import { Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { GuideSteps, hintOf } from './GuideSteps';
import { type GuideStep, guideNow, guideSteps, nextStep } from './guide';
import type { Person, Session } from './hostApi';
import { type Place, writePlace } from './place';
import { RestVotes } from './RestVotes';
import type { HostText } from './text';
import { useGuide } from './useGuide';
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
  more: { '@media (max-width: 1439px)': { display: 'none' } },
  // In a narrow window the line is for the next step; the rest stands above the steps when they are shown.
  roomy: { '@media (max-width: 900px)': { display: 'none' } },
  next: { '@media (max-width: 900px)': { marginInlineEnd: 'auto' } },
  // The brand's link colour is too faint on the strip's own ground in the dark theme. High enough for a finger in any font.
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    minHeight: '24px',
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'underline',
    fontSize: tokens.fontSizeBase200,
  },
  button: { minWidth: 'auto', textAlign: 'start', whiteSpace: 'normal' },
});

interface Props {
  session: Session;
  person: Person;
  place: Place;
  text: HostText;
}

interface LineProps {
  step: GuideStep | undefined;
  known: boolean;
  persona: string;
  text: HostText;
  onVoted(): void;
}

/** The guide folded to a line: what comes next, and what it waits for. */
function NextLine({ step, known, persona, text, onVoted }: LineProps) {
  const styles = useStyles();
  if (!known) return null;
  if (!step) {
    return (
      <Text size={200} className={styles.next}>
        {text.finished}
      </Text>
    );
  }
  const { vote } = step;
  return (
    <>
      {vote && vote.left > 0 && (
        <Text size={200} className={styles.roomy}>
          {hintOf(step, text)}
        </Text>
      )}
      {vote && (
        <span className={styles.roomy}>
          <RestVotes vote={vote} persona={persona} text={text} onVoted={onVoted} />
        </span>
      )}
      <a className={mergeClasses(styles.link, styles.next)} href={writePlace(step.place)}>
        {text.next(text.steps[step.name].title)}
      </a>
    </>
  );
}

/** A discreet line: what this place is, the lists, and the way through the meeting. */
export function GuideStrip({ session, person, place, text }: Props) {
  const styles = useStyles();
  const { guides, ask } = useGuide();
  const guide = guideNow(guides ?? []);
  const steps = guide ? guideSteps(session.people, place, guide) : [];
  const title = text.guides[guide?.name ?? 'held'];
  const done = steps.filter((step) => step.done).length;
  const next = nextStep(steps);
  const progress = text.progress(done, steps.length);
  const [open, setOpen] = useGuideOpen(guide && (done > 0 || guide.name === 'next'));
  const shared = { persona: person.objectId, text, onVoted: ask };
  return (
    <aside className={styles.region} aria-label={text.about}>
      <div className={styles.strip}>
        <Text size={200} className={mergeClasses(styles.words, !open && styles.roomy)}>
          {text.strip} <span className={styles.more}>{text.stripMore}</span>
        </Text>
        <Link
          className={mergeClasses(styles.link, !open && styles.roomy)}
          href={session.links.sharepoint}
          target="_blank"
          rel="noreferrer"
        >
          {text.lists}
        </Link>
        {!open && <NextLine {...shared} step={next} known={guide !== undefined} />}
        <Button
          className={styles.button}
          size="small"
          appearance="transparent"
          iconPosition="after"
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          aria-label={`${title} · ${progress}`}
          aria-expanded={open}
          aria-controls="guide"
          onClick={() => setOpen(!open)}
        >
          {open ? `${title} · ${progress}` : progress}
        </Button>
      </div>
      <div id="guide" hidden={!open}>
        <GuideSteps
          {...shared}
          title={title}
          steps={steps}
          current={next}
          onChosen={() => window.matchMedia('(max-width: 1023px)').matches && setOpen(false)}
        />
      </div>
    </aside>
  );
}
