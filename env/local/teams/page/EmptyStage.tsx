import { Avatar, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ShareScreenStartRegular } from '@fluentui/react-icons';
import type { Person } from './hostApi';
import { whereOf } from './personWords';
import type { HostText } from './text';

const useStyles = makeStyles({
  stage: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '24px',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '24px',
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (max-width: 640px)': { padding: '12px', gap: '12px' },
  },
  call: { display: 'flex', flexDirection: 'column', alignItems: 'center', gap: '4px', textAlign: 'center' },
  title: { margin: 0 },
  show: { marginTop: '12px' },
  people: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    width: '100%',
    maxWidth: '760px',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
    gap: '8px',
  },
  person: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '4px',
    padding: '16px 8px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  where: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  people: readonly Person[];
  text: HostText;
  /** Missing for those who may not show anything. */
  onShow: (() => void) | undefined;
}

/** The stage when nothing is shown: the people, and how to show the meeting to them. */
export function EmptyStage({ people, text, onShow }: Props) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <div className={styles.stage} tabIndex={0}>
      <div className={styles.call}>
        <Text as="h3" size={400} weight="semibold" className={styles.title}>
          {text.offStage}
        </Text>
        <Text>{onShow ? text.offStageLead : text.offStageWait}</Text>
        {onShow && (
          <Button className={styles.show} appearance="primary" icon={<ShareScreenStartRegular />} onClick={onShow}>
            {text.toStage}
          </Button>
        )}
      </div>
      <ul className={styles.people} aria-label={text.participants(people.length)}>
        {people.map((person) => (
          <li key={person.objectId} className={styles.person}>
            <Avatar name={person.name} color="colorful" size={48} aria-hidden />
            <Text weight="semibold">{person.name}</Text>
            <Text size={200} className={styles.where}>
              {whereOf(person)}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}
