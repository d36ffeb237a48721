import { defineList } from '../schema/defineList';
import { withdrawn } from './withdrawn';

/** A point of the list by which a role is handed over to whoever comes next. */
export const roleHandovers = defineList({
  name: 'roleHandovers',
  label: { sv: 'Överlämningslistor', en: 'Handover lists' },
  titleField: 'title',
  words: {
    one: { sv: 'punkt', en: 'point' },
    many: { sv: 'punkter', en: 'points' },
    theOne: { sv: 'punkten', en: 'the point' },
    newOne: { sv: 'Ny punkt', en: 'New point' },
    empty: { sv: 'Här står det som nästa person behöver få.', en: 'What the next person needs to get stands here.' },
  },
  fields: {
    title: { kind: 'text', maxLength: 200, required: true, label: { sv: 'Att lämna över', en: 'To hand over' } },
    role: { kind: 'reference', list: 'keyRoles', required: true, indexed: true, label: { sv: 'Roll', en: 'Role' } },
    where: { kind: 'text', maxLength: 250, label: { sv: 'Var det finns', en: 'Where it is' } },
    done: { kind: 'flag', label: { sv: 'Överlämnat', en: 'Handed over' } },
    withdrawn,
  },
  table: ['title', 'where', 'done'],
  form: [{ group: { sv: 'Punkten', en: 'The point' }, level: 'short', fields: ['title', 'where', 'done'] }],
  // Written with its role only, by those who may write that.
  access: { read: 'everyone', create: [], update: [] },
});
