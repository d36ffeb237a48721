import { useItems } from '../../session';
import { useHandbookWords } from '../../useHandbookWords';
import { ProgressLine } from './ProgressLine';
import { readyShare } from './progress';

/** How much of courses and templates is ready for the next release. */
export function ReadyLine() {
  const words = useHandbookWords();
  const courses = useItems('courses').items;
  const templates = useItems('templates').items;
  return <ProgressLine share={readyShare(courses, templates)} text={words.ready} />;
}
