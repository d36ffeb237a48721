import { fetchedCode } from '../../fetchedCode';

async function load() {
  const [{ SimilarHits }, { SimilarMarks }, { InitiativeNotices }, { StandardAgreement }] = await Promise.all([
    import('./SimilarHits'),
    import('./SimilarMarks'),
    import('./InitiativeNotices'),
    import('./StandardAgreement'),
  ]);
  return { SimilarHits, SimilarMarks, InitiativeNotices, StandardAgreement };
}

/** What an opened initiative shows besides its facts comes with the first that is opened. */
export const recordCode = fetchedCode(load);
