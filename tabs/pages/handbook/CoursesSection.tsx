import { Text } from '@fluentui/react-components';
import type { Course } from '../../../shared/lists/courses';
import { courses as list } from '../../../shared/lists/courses';
import { type Shape, StatusShape } from '../../fields/StatusShape';
import type { Register } from '../../page/ListLook';
import { useSession } from '../../session';
import { Entries } from './Entries';
import { ProgressLine } from './ProgressLine';
import { captionedShare, recordedShare } from './progress';
import { ReadyLine } from './ReadyLine';

const SHAPES: Record<NonNullable<Course['captions']>, Shape> = { reviewed: 'green', draft: 'yellow', missing: 'red' };

function Captions({ course }: { course: Course }) {
  const { t, language } = useSession();
  if (course.form !== 'recorded') return null;
  if (!course.captions) return <StatusShape shape="none" text={t.handbook.captionsUnknown} />;
  const text = list.fields.captions.options[course.captions][language];
  return <StatusShape shape={SHAPES[course.captions]} text={text} />;
}

function CourseFacts({ course }: { course: Course }) {
  const { t } = useSession();
  return (
    <>
      {course.series && <Text>{t.handbook.series(course.series)}</Text>}
      {course.part !== null && <Text>{t.handbook.part(course.part)}</Text>}
      {course.supplier && <Text>{t.handbook.supplier(course.supplier)}</Text>}
      <Captions course={course} />
      {course.form === 'recorded' && <Text>{course.published ? t.handbook.published : t.handbook.notPublished}</Text>}
    </>
  );
}

/** Courses held: which are recorded, and how far their captions have come. */
export function CoursesSection({ items, rows, selected, onOpen }: Register<'courses'>) {
  const { t } = useSession();
  const entriesOf = (form: Course['form']) =>
    rows
      .filter((one) => one.form === form)
      .map((course) => ({ key: course.key, title: course.title, facts: <CourseFacts course={course} /> }));
  const shown = { section: 'courses', selected, onOpen } as const;
  return (
    <>
      <Text>{t.handbook.coursesIntro}</Text>
      <ReadyLine />
      <ProgressLine share={recordedShare(items)} text={t.handbook.recordedProgress} />
      <ProgressLine share={captionedShare(items)} text={t.handbook.captionedProgress} />
      <Entries {...shown} heading={t.handbook.recorded} entries={entriesOf('recorded')} />
      <Entries {...shown} heading={t.handbook.held} entries={entriesOf('held')} />
    </>
  );
}
