import { placesFor } from './placesFor';
import { type Subject, subjectKinds, subjects } from './subjects';
import type { SubjectTools } from './subjects/SubjectKind';

/** Finds the subjects whose cards are not as they should be: behind, or never posted. */
export type Lagging = (now: Date) => Subject[];

/** Compares the posted cards with what they show, so that a crash between a change and its card heals by itself. */
export function createLagging(tools: SubjectTools): Lagging {
  const { store } = tools;

  function behind(): Subject[] {
    return store
      .all('postedCards')
      .filter(({ kind, subject, renderedVersion }) => {
        const { title, version } = subjects[kind];
        return title(subject, tools) !== undefined && version(subject, tools) !== renderedVersion;
      })
      .map(({ kind, subject }) => ({ kind, key: subject }));
  }

  /** What should have a card in every place. */
  const wanted = (now: Date): Subject[] =>
    subjectKinds.flatMap(([kind, subject]) => subject.wanted(tools, now).map((key) => ({ kind, key })));

  function isMissing({ kind, key }: Subject): boolean {
    const posted = store.all('postedCards').filter((row) => row.kind === kind && row.subject === key && row.activityId);
    return placesFor({ kind, key }, tools).some((one) => !posted.some((row) => row.conversation === one.key));
  }

  return (now) => [...behind(), ...wanted(now).filter(isMissing)];
}
