import { agendaItems } from '../../../shared/lists/agendaItems';
import { type SectionKind, sections } from '../../../shared/lists/sections';
import { encode } from '../../../shared/schema/codec';
import type { RawRow, RawSite, Upgrade } from './Upgrade';

/** What an item showed, in the words of the column it stood in, and the sections that show the same. */
const SHOWED: Readonly<Record<string, readonly SectionKind[]>> = {
  Statusrapport: ['statusAreas', 'milestones', 'finance'],
  Text: [],
  'Risker och alternativ': ['riskTable', 'alternatives'],
  Leveransobjekt: ['deliverables'],
};
const READS_REPORT: readonly SectionKind[] = ['statusAreas', 'milestones', 'finance'];
const ENDED = 'Avslutat';

const textIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Bullets began with a dash and stood with empty lines between them. */
const asMarkdown = (text: string): string => text.replace(/^[–•]\s+/gm, '- ').replace(/^(- .*)\n\n(?=- )/gm, '$1\n');

const isOld = ({ fields }: RawRow): boolean => textIn(fields.ItemNumber) === null && fields.Number !== undefined;

async function addSections(site: RawSite, { fields }: RawRow): Promise<void> {
  const agendaItem = String(fields.AppKey);
  const text = textIn(fields.Text);
  const kinds = SHOWED[String(fields.Content)] ?? [];
  const shown: { kind: SectionKind; body?: string }[] = [
    ...(text === null ? [] : [{ kind: 'prose' as const, body: asMarkdown(text) }]),
    ...kinds.map((kind) => ({ kind })),
  ];
  const decision = (await site.rows('decisions')).find((one) => one.fields.AgendaItem === agendaItem)?.fields.AppKey;
  for (const [index, { kind, body = null }] of shown.entries()) {
    const key = `${agendaItem}.${kind}`;
    const draft = {
      meeting: String(fields.Meeting),
      agendaItem,
      position: index + 1,
      kind,
      body,
      report: READS_REPORT.includes(kind) ? textIn(fields.Report) : null,
      decision: kind === 'alternatives' || kind === 'deliverables' ? textIn(decision) : null,
      state: 'kept' as const,
    };
    const values = Object.entries(encode(sections, draft, { key })).filter(([, value]) => value !== null);
    await site.create('sections', { ...Object.fromEntries(values), AppKey: key });
  }
}

/** Items had a whole number, which was their place as well, and one text, report or register to show; these are sections of their own. */
export const agendaSections: Upgrade = {
  name: 'agenda-sections',
  label: {
    sv: 'Dagordningspunkterna får nummer som text och avsnitt i en egen lista',
    en: 'Agenda items get numbers that are text, and sections in a list of their own',
  },
  async run(site) {
    const old = (await site.rows('agendaItems')).filter(isOld);
    if (old.length === 0) return;
    const meetings = await site.rows('meetings');
    const { options } = agendaItems.fields.state;
    for (const row of old) {
      await addSections(site, row);
      const meeting = meetings.find(({ fields }) => fields.AppKey === row.fields.Meeting);
      const isCurrent = meeting?.fields.CurrentItem === row.fields.AppKey;
      const state = meeting?.fields.State === ENDED ? 'done' : isCurrent ? 'current' : 'waiting';
      // The number last: while it is missing, what comes before it is done again and adds nothing.
      await site.change('agendaItems', row, {
        Content: null,
        Report: null,
        Text: null,
        Position: row.fields.Number,
        State: options[state].sv,
        ItemNumber: String(row.fields.Number),
      });
    }
  },
};
