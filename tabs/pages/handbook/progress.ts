import type { Course } from '../../../shared/lists/courses';
import type { Template } from '../../../shared/lists/templates';

/** How many of all are done. */
export interface Share {
  done: number;
  total: number;
}

const share = <T>(all: readonly T[], isDone: (one: T) => boolean): Share => ({
  done: all.filter(isDone).length,
  total: all.length,
});

/** Courses that can be watched afterwards, of all courses. */
export const recordedShare = (courses: readonly Course[]): Share => share(courses, (one) => one.form === 'recorded');

/** Recorded courses with captions that somebody has reviewed, of all recorded ones. */
export const captionedShare = (courses: readonly Course[]): Share =>
  share(
    courses.filter((one) => one.form === 'recorded'),
    (one) => one.captions === 'reviewed',
  );

/** Finished templates, of all templates. */
export const finishedShare = (templates: readonly Template[]): Share =>
  share(templates, (one) => one.state === 'finished');

/** What is ready to be handed out of courses and templates together: a recorded course once its captions have been reviewed. */
export const readyShare = (courses: readonly Course[], templates: readonly Template[]): Share => {
  const recorded = courses.filter((one) => one.form === 'recorded');
  const [films, forms] = [captionedShare(recorded), finishedShare(templates)];
  return { done: films.done + forms.done, total: films.total + forms.total };
};
