import { fetchedCode } from '../../fetchedCode';

async function load() {
  const [{ SimilarHits }, { SimilarMarks }, { InitiativeNotices }] = await Promise.all([
    import('./SimilarHits'),
    import('./SimilarMarks'),
    import('./InitiativeNotices'),
  ]);
  return { SimilarHits, SimilarMarks, InitiativeNotices };
}

/** What an opened initiative shows besides its facts comes with the first that is opened. */
export const recordCode = fetchedCode(load);
