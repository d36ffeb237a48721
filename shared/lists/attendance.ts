import { defineList, type Item } from '../schema/defineList';
import { PROJECT_MANAGEMENT } from './roles';

/** Who was asked to a meeting, what they answered and whether they came. A reason for absence is never stored. */
export const attendance = defineList({
  name: 'attendance',
  label: { sv: 'Närvaro', en: 'Attendance' },
  fields: {
    meeting: {
      kind: 'reference',
      list: 'meetings',
      required: true,
      indexed: true,
      label: { sv: 'Möte', en: 'Meeting' },
    },
    member: { kind: 'reference', list: 'members', required: true, label: { sv: 'Person', en: 'Person' } },
    answer: {
      kind: 'choice',
      label: { sv: 'Svar', en: 'Answer' },
      options: { attending: { sv: 'Deltar', en: 'Attending' }, absent: { sv: 'Förhindrad', en: 'Absent' } },
    },
    confirmedPresent: { kind: 'flag', required: true, label: { sv: 'Närvarande', en: 'Present' } },
    substituteFor: { kind: 'reference', list: 'members', label: { sv: 'Ersätter', en: 'Substitutes for' } },
    position: { kind: 'integer', min: 1, max: 999, required: true, label: { sv: 'Ordning', en: 'Position' } },
  },
  distinct: [['meeting', 'member']],
  table: ['member', 'answer', 'confirmedPresent'],
  access: { read: 'everyone', create: PROJECT_MANAGEMENT, update: PROJECT_MANAGEMENT },
  live: true,
});

export type Attendance = Item<typeof attendance>;
