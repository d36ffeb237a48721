import { data } from '../fields/data';
import { defineList } from '../schema/defineList';
import { anyObject } from '../schema/shape';

/** What was done, by whom and through which door; rows are only added. */
export const events = defineList({
  name: 'events',
  label: { sv: 'Logg', en: 'Log' },
  fields: {
    action: { kind: 'text', maxLength: 60, required: true, label: { sv: 'Händelse', en: 'Action' } },
    list: { kind: 'text', maxLength: 60, required: true, label: { sv: 'Lista', en: 'List' } },
    subject: { kind: 'text', maxLength: 200, required: true, indexed: true, label: { sv: 'Gäller', en: 'Subject' } },
    actor: { kind: 'text', maxLength: 80, required: true, label: { sv: 'Person', en: 'Person' } },
    at: { kind: 'instant', required: true, label: { sv: 'Tid', en: 'Time' } },
    source: {
      kind: 'choice',
      required: true,
      label: { sv: 'Väg', en: 'Way in' },
      options: {
        card: { sv: 'Kort', en: 'Card' },
        tab: { sv: 'Flik', en: 'Tab' },
        system: { sv: 'Systemet', en: 'The system' },
      },
    },
    correlation: { kind: 'text', maxLength: 80, label: { sv: 'Spårnings-id', en: 'Correlation id' } },
    detail: data({ sv: 'Före och efter', en: 'Before and after' }, anyObject),
  },
  table: ['at', 'action', 'subject', 'actor'],
  access: { read: [], create: [], update: [] },
  appendOnly: true,
  hidden: true,
});
