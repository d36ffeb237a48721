import { Text } from '@fluentui/react-components';
import type { Course } from '../../../shared/lists/courses';
import { courses as list } from '../../../shared/lists/courses';
import { type Shape, StatusShape } from '../../fields/StatusShape';
import type { Register } from '../../page/ListLook';
import { useSession } from '../../session';
import { useHandbookWords } from '../../useHandbookWords';
import { Entries } from './Entries';
import { ProgressLine } from './ProgressLine';
import { captionedShare, recordedShare } from './progress';
import { ReadyLine } from './ReadyLine';

const SHAPES: Record<NonNullable<Course['captions']>, Shape> = { reviewed: 'green', draft: 'yellow', missing: 'red' };

function Captions({ course }: { course: Course }) {
  const { language } = useSession();
  const words = useHandbookWords();
  if (course.form !== 'recorded') return null;
  if (!course.captions) return <StatusShape shape="none" text={words.captionsUnknown} />;
  const text = list.fields.captions.options[course.captions][language];
  return <StatusShape shape={SHAPES[course.captions]} text={text} />;
}

function CourseFacts({ course }: { course: Course }) {
  const words = useHandbookWords();
  return (
    <>
      {course.series && <Text>{words.series(course.series)}</Text>}
      {course.part !== null && <Text>{words.part(course.part)}</Text>}
      {course.supplier && <Text>{words.supplier(course.supplier)}</Text>}
      <Captions course={course} />
      {course.form === 'recorded' && <Text>{course.published ? words.published : words.notPublished}</Text>}
    </>
  );
}

/** Courses held: which are recorded, and how far their captions have come. */
export function CoursesSection({ items, rows, selected, onOpen }: Register<'courses'>) {
  const words = useHandbookWords();
  const entriesOf = (form: Course['form']) =>
    rows
      .filter((one) => one.form === form)
      .map((course) => ({ key: course.key, title: course.title, facts: <CourseFacts course={course} /> }));
  const shown = { section: 'courses', selected, onOpen } as const;
  return (
    <>
      <Text>{words.coursesIntro}</Text>
      <ReadyLine />
      <ProgressLine share={recordedShare(items)} text={words.recordedProgress} />
      <ProgressLine share={captionedShare(items)} text={words.captionedProgress} />
      <Entries {...shown} heading={words.recorded} entries={entriesOf('recorded')} />
      <Entries {...shown} heading={words.held} entries={entriesOf('held')} />
    </>
  );
}
