import { PROJECT_MANAGEMENT } from '../lists/roles';
import { defineStates } from './defineStates';

const by = PROJECT_MANAGEMENT;

/** Something the project hands over. What the steering group says of it comes from a vote and from nowhere else. */
export const deliverableStates = defineStates({
  options: {
    draft: { sv: 'Utkast', en: 'Draft' },
    presented: { sv: 'Presenterad', en: 'Presented' },
    approved: { sv: 'Godkänd', en: 'Approved' },
    approvedWithCondition: { sv: 'Godkänd med villkor', en: 'Approved with a condition' },
    notApproved: { sv: 'Inte godkänd', en: 'Not approved' },
    handedOver: { sv: 'Överlämnad', en: 'Handed over' },
  },
  first: 'draft',
  final: [],
  moves: {
    present: { label: { sv: 'Presentera', en: 'Present' }, from: ['draft'], to: 'presented', by },
    approve: { label: { sv: 'Godkänn', en: 'Approve' }, from: ['presented'], to: 'approved', by: [] },
    approveOnCondition: {
      label: { sv: 'Godkänn med villkor', en: 'Approve with a condition' },
      from: ['presented'],
      to: 'approvedWithCondition',
      by: [],
    },
    refuse: { label: { sv: 'Godkänn inte', en: 'Do not approve' }, from: ['presented'], to: 'notApproved', by: [] },
    handOver: {
      label: { sv: 'Lämna över', en: 'Hand over' },
      from: ['approved', 'approvedWithCondition'],
      to: 'handedOver',
      by,
    },
    revise: {
      label: { sv: 'Börja på en ny version', en: 'Begin a new version' },
      from: ['presented', 'approved', 'approvedWithCondition', 'notApproved', 'handedOver'],
      to: 'draft',
      by,
    },
  },
});
