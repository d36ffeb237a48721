import { makeStyles, Text } from '@fluentui/react-components';
import { byPosition } from '../../../../shared/rules/byPosition';
import { Fetched } from '../../../States';
import { useItems } from '../../../session';
import { useHandbookWords } from '../../../useHandbookWords';

const useStyles = makeStyles({
  lists: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))', gap: '16px 32px' },
  list: { margin: '4px 0 0', paddingLeft: '20px' },
});

/** How far the handbook has come: its courses and templates by name. */
export function HandbookContent() {
  const words = useHandbookWords();
  const styles = useStyles();
  const courses = useItems('courses');
  const templates = useItems('templates');
  const groups = [
    { title: words.recorded, rows: courses.items.filter((one) => one.form === 'recorded') },
    { title: words.finished, rows: templates.items.filter((one) => one.state === 'finished') },
    { title: words.held, rows: courses.items.filter((one) => one.form === 'held') },
    { title: words.drafts, rows: templates.items.filter((one) => one.state === 'draft') },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <Fetched of={courses} rows={2} has={courses.items.length > 0}>
      <div className={styles.lists}>
        {groups.map(({ title, rows }) => (
          <div key={title}>
            <Text weight="semibold">{title}</Text>
            <ul className={styles.list}>
              {byPosition<{ key: string; title: string; position: number }>(rows).map((one) => (
                <li key={one.key}>{one.title}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Fetched>
  );
}
