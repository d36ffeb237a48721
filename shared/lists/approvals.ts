import { defineList, type Item } from '../schema/defineList';

/** What a decision answered to one version of a deliverable. A row is written when the decision is set, and stands whatever becomes of the deliverable. */
export const approvals = defineList({
  name: 'approvals',
  label: { sv: 'Godkännanden', en: 'Approvals' },
  titleField: 'title',
  fields: {
    title: { kind: 'text', maxLength: 160, required: true, label: { sv: 'Leveransobjekt', en: 'Deliverable' } },
    deliverable: {
      kind: 'reference',
      list: 'deliverables',
      required: true,
      indexed: true,
      label: { sv: 'Leveransobjektets rad', en: 'Row of the deliverable' },
    },
    version: { kind: 'version', label: { sv: 'Version', en: 'Version' } },
    decision: {
      kind: 'reference',
      list: 'decisions',
      required: true,
      indexed: true,
      label: { sv: 'Beslut', en: 'Decision' },
    },
    answer: {
      kind: 'choice',
      required: true,
      label: { sv: 'Svar', en: 'Answer' },
      options: {
        approved: { sv: 'Godkänd', en: 'Approved' },
        approvedWithCondition: { sv: 'Godkänd med villkor', en: 'Approved with a condition' },
        notApproved: { sv: 'Inte godkänd', en: 'Not approved' },
      },
    },
    setAt: { kind: 'instant', required: true, label: { sv: 'Fastställt', en: 'Set at' } },
  },
  table: ['title', 'version', 'answer', 'decision'],
  access: { read: 'everyone', financier: true, create: [], update: [] },
  appendOnly: true,
});

export type Approval = Item<typeof approvals>;
