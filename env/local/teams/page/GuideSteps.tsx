import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { GuideStep } from './guide';
import { writePlace } from './place';
import type { HostText } from './text';

const useStyles = makeStyles({
  steps: {
    listStyleType: 'none',
    margin: 0,
    padding: '2px 8px 8px',
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    gap: '8px',
    '@media (max-width: 1023px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: '4px',
      maxHeight: '50dvh',
      overflowY: 'auto',
    },
  },
  step: { display: 'flex' },
  link: {
    display: 'flex',
    gap: '8px',
    flexGrow: 1,
    minWidth: 0,
    padding: '8px 10px',
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  current: { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
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
});

interface Props {
  steps: readonly GuideStep[];
  current: number | undefined;
  text: HostText;
  onChosen(): void;
}

/** The steps of the guide, each a link that makes you the right person at the right place. */
export function GuideSteps({ steps, current, text, onChosen }: Props) {
  const styles = useStyles();
  return (
    <ol className={styles.steps} aria-label={text.guide}>
      {steps.map(({ person, place }, index) => {
        const { title, hint } = text.steps[index] ?? { title: '', hint: '' };
        const isCurrent = current === index + 1;
        return (
          <li key={title} className={styles.step}>
            <a
              className={mergeClasses(styles.link, isCurrent && styles.current)}
              href={writePlace(place)}
              aria-current={isCurrent ? 'step' : undefined}
              onClick={onChosen}
            >
              <span className={styles.number} aria-hidden>
                {index + 1}
              </span>
              <span className={styles.words}>
                <Text size={200} weight="semibold">
                  {title}
                </Text>
                <Text size={200} className={styles.hint}>
                  {person && `${text.asPerson(person.name)}. `}
                  {hint}
                </Text>
              </span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}
