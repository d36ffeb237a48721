import { fetchedCode } from '../../fetchedCode';

async function load() {
  const [{ SimilarHits }, { SimilarMarks }] = await Promise.all([import('./SimilarHits'), import('./SimilarMarks')]);
  return { SimilarHits, SimilarMarks };
}

/** What is shown of similar initiatives comes with the first record that is opened. */
export const similarCode = fetchedCode(load);
