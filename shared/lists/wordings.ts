import { data } from '../fields/data';
import { defineList, type Item } from '../schema/defineList';
import { listOf, object, text } from '../schema/shape';
import { ofMeeting } from './ofMeeting';

const doubtsShape = listOf(object({ recorded: text, read: text }));

/**
 * What the record of a meeting says where the app would say something else: a misspelling that the register has right, a name in short, a heading in other
 * words. They come with an imported record only; nobody writes them in the app.
 *
 * A row is found by (`meeting`, `about`, `row`, `field`), see `shared/rules/recorded.ts`. *Verbatim* is the wording's `text` if there is one, else the
 * value in the app's own words; a `text` that stands for a body is Markdown like the body.
 *
 * `field` is the name of a field in the list `about`; or `words.<name>`, a word that no field has, on the row under which it stands:
 * - on the meeting: minutes, body, information, date, time, place, present, absent, name, organisation, agenda, legend, agendaNumber, agendaType,
 *   agendaTitle, agendaPresenter, decision, notedBy, adjustedBy, attachments;
 * - on an agenda item or a numbered section: heading (with its number, "1) Statusrapport");
 * - on a section of status areas: area, comment, action, done; of milestones: achieved, upcoming; of finances: budgetSek, outcomeSek; of the handbook:
 *   recordedCourses, finishedTemplates, heldCourses, draftTemplates; of risks: number, threat, vulnerability, consequence, likelihood, impact, riskValue,
 *   actionRequired; of attachments: heading.
 *
 * On milestones and deliverables the wording of `title` is the whole line with its version, on a meeting that of `startTime` both times, on an
 * alternative that of `title` the words that lead to its consequences too, on a member that of `name` and `organisation` as the list of people has them.
 */
export const wordings = defineList({
  name: 'wordings',
  label: { sv: 'Ordalydelser', en: 'Wordings' },
  fields: {
    meeting: ofMeeting,
    about: { kind: 'text', maxLength: 40, required: true, label: { sv: 'Lista', en: 'List' } },
    row: { kind: 'text', maxLength: 120, required: true, label: { sv: 'Rad', en: 'Row' } },
    field: { kind: 'text', maxLength: 60, required: true, label: { sv: 'Fält', en: 'Field' } },
    text: { kind: 'markdown', required: true, label: { sv: 'Protokollets ord', en: 'Recorded words' } },
    remark: { kind: 'note', maxLength: 1000, label: { sv: 'Anmärkning', en: 'Remark' } },
    /** Corrections that are not certain, piece by piece: the original is always shown beside what was read. */
    doubts: data({ sv: 'Osäkra läsningar', en: 'Uncertain readings' }, doubtsShape),
  },
  distinct: [['meeting', 'about', 'row', 'field']],
  table: ['about', 'row', 'field', 'text'],
  access: { read: 'everyone', create: [], update: [] },
});

export type Wording = Item<typeof wordings>;
