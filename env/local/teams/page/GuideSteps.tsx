import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkFilled } from '@fluentui/react-icons';
import type { GuideStep } from './guide';
import { writePlace } from './place';
import { RestVotes } from './RestVotes';
import type { HostText } from './text';

const useStyles = makeStyles({
  steps: {
    listStyleType: 'none',
    margin: 0,
    padding: '2px 8px 8px',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
    gap: '8px',
    '@media (max-width: 1023px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: '4px',
      maxHeight: '50dvh',
      overflowY: 'auto',
    },
  },
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 10px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  current: { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  link: {
    display: 'flex',
    gap: '8px',
    minWidth: 0,
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground1,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  number: {
    flex: 'none',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '20px',
    height: '20px',
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** What is missing for the step, or what it leads to. */
export function hintOf({ name, vote, done }: GuideStep, text: HostText): string {
  if (!vote || done || vote.left === 0) return text.steps[name].hint;
  return vote.state === 'closed' ? text.notEnough : text.quorum(vote.needed, vote.left);
}

interface Props {
  title: string;
  steps: readonly GuideStep[];
  current: GuideStep | undefined;
  persona: string;
  text: HostText;
  onChosen(): void;
  onVoted(): void;
}

/** The steps of the guide, each a link that makes you the right person at the right place. */
export function GuideSteps({ title, steps, current, persona, text, onChosen, onVoted }: Props) {
  const styles = useStyles();
  return (
    <ol className={styles.steps} aria-label={title}>
      {steps.map((step, index) => {
        const { name, person, place, done, vote } = step;
        const isCurrent = step === current;
        return (
          <li key={name} className={mergeClasses(styles.step, isCurrent && styles.current)}>
            <a
              className={styles.link}
              href={writePlace(place)}
              aria-current={isCurrent ? 'step' : undefined}
              onClick={onChosen}
            >
              <span className={styles.number} aria-hidden>
                {done ? <CheckmarkFilled /> : index + 1}
              </span>
              <span className={styles.words}>
                <Text size={200} weight="semibold">
                  {text.steps[name].title}
                  {done && <span className={styles.hidden}>{`. ${text.stepDone}.`}</span>}
                </Text>
                <Text size={200} className={styles.hint}>
                  {person && `${text.asPerson(person.name)}. `}
                  {hintOf(step, text)}
                </Text>
              </span>
            </a>
            {isCurrent && vote && <RestVotes vote={vote} persona={persona} text={text} onVoted={onVoted} />}
          </li>
        );
      })}
    </ol>
  );
}
