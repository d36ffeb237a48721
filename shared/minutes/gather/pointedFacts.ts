import type { Shows } from './Shows';

const figure: Shows = ({ paper }, { find }) => {
  const row = find('papers', paper);
  if (!row) return {};
  const { title, altText, availability, driveItem } = row;
  return { figure: { title, alt: altText ?? '', path: availability === 'available' ? driveItem : null } };
};

const knowledge: Shows = ({ knowledge: page }, { find }) => {
  const row = find('knowledgePages', page);
  return row ? { knowledge: { title: row.title, body: row.body, sources: row.sources } } : {};
};

/** Kinds that show one row, which the section points at. */
export const pointedFacts = { figure, knowledge } as const;
