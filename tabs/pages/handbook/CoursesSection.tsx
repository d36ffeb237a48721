import { Text } from '@fluentui/react-components';
import type { Course } from '../../../shared/lists/courses';
import { courses as list } from '../../../shared/lists/courses';
import { type Shape, StatusShape } from '../../list/StatusShape';
import { useSession } from '../../session';
import { Entries } from './Entries';
import { ProgressLine } from './ProgressLine';
import { byPosition, captionedShare, recordedShare } from './progress';

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
      {course.part !== null && <Text>{t.handbook.part(course.part)}</Text>}
      {course.supplier && <Text>{t.handbook.supplier(course.supplier)}</Text>}
      <Captions course={course} />
    </>
  );
}

interface CoursesSectionProps {
  courses: readonly Course[];
  onEdit: ((key: string) => void) | undefined;
}

/** Courses held: which are recorded, and how far their captions have come. */
export function CoursesSection({ courses, onEdit }: CoursesSectionProps) {
  const { t } = useSession();
  const entriesOf = (form: Course['form']) =>
    byPosition(courses.filter((one) => one.form === form)).map((course) => ({
      key: course.key,
      title: course.title,
      facts: <CourseFacts course={course} />,
    }));
  return (
    <>
      <Text>{courses.length > 0 ? t.handbook.coursesIntro : t.handbook.emptyCourses}</Text>
      <ProgressLine share={recordedShare(courses)} text={t.handbook.recordedProgress} />
      <ProgressLine share={captionedShare(courses)} text={t.handbook.captionedProgress} />
      <Entries heading={t.handbook.recorded} entries={entriesOf('recorded')} onEdit={onEdit} />
      <Entries heading={t.handbook.held} entries={entriesOf('held')} onEdit={onEdit} />
    </>
  );
}
