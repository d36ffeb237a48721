import { defineList, type Item } from '../schema/defineList';
import { data } from '../schema/field';
import { PROJECT_MANAGEMENT } from './roles';

/** What a status report said when it was published; frozen as data, so that later changes never rewrite it. */
export interface StatusSnapshot {
  title: string;
  intro: string | null;
  financeNarrative: string | null;
  rows: { area: string; light: string; comment: string | null; action: string | null; done: boolean }[];
  finance: { label: string; budgetSek: number; outcomeSek: number }[];
  risks: { key: string; threat: string; likelihood: number; impact: number }[];
  milestones: { title: string; kind: string; version: string | null }[];
}

/** A status report from the project leader to the steering group; its areas are in statusRows. */
export const statusReports = defineList({
  name: 'statusReports',
  label: { sv: 'Statusrapporter', en: 'Status reports' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 160, required: true, label: { sv: 'Rapport', en: 'Report' } },
    sprintFrom: { kind: 'integer', min: 1, max: 999, required: true, label: { sv: 'Från sprint', en: 'From sprint' } },
    sprintTo: { kind: 'integer', min: 1, max: 999, required: true, label: { sv: 'Till sprint', en: 'To sprint' } },
    intro: { kind: 'note', maxLength: 4000, label: { sv: 'Inledning', en: 'Introduction' } },
    financeNarrative: { kind: 'note', maxLength: 4000, label: { sv: 'Om ekonomin', en: 'About the finances' } },
    state: {
      kind: 'choice',
      required: true,
      service: true,
      label: { sv: 'Läge', en: 'State' },
      options: { draft: { sv: 'Utkast', en: 'Draft' }, published: { sv: 'Publicerad', en: 'Published' } },
    },
    publishedAt: { kind: 'instant', service: true, label: { sv: 'Publicerad', en: 'Published' } },
    publishedBy: {
      kind: 'reference',
      list: 'members',
      service: true,
      label: { sv: 'Publicerad av', en: 'Published by' },
    },
    edition: { kind: 'integer', service: true, label: { sv: 'Utgåva', en: 'Edition' } },
    snapshot: data<StatusSnapshot>({ sv: 'Innehåll vid publicering', en: 'Content when published' }),
  },
  table: ['title', 'state', 'publishedAt', 'edition'],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
});

export type StatusReport = Item<typeof statusReports>;
