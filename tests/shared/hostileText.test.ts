import { kindOf } from '../../shared/fields';
import { type ListName, lists } from '../../shared/lists';
import { decode, encode } from '../../shared/schema/codec';
import type { ListDefinition } from '../../shared/schema/defineList';
import { parseChanges, parseDraft } from '../../shared/schema/parseDraft';
import { leastValues, type Values } from '../contract/valuesFor';
import { hostileTexts } from '../support/hostileText';

const TEXTS = hostileTexts(120, { halves: true });
const named = Object.entries<ListDefinition>(lists).map(([name, list]) => [name as ListName, list] as const);

/** What SharePoint keeps of the columns: no empty ones, and everything as JSON. */
const carried = (fields: Values): Values => {
  const kept = Object.entries(fields).filter(([, value]) => value !== null && value !== '');
  return JSON.parse(JSON.stringify(Object.fromEntries(kept))) as Values;
};

/** A text in the place of a field: in it, or wherever structured data has one. */
function withText(list: ListDefinition, name: string, text: string): unknown {
  const field = list.fields[name];
  if (field?.kind === 'data') return field.shape.sample(text);
  return field && kindOf(field).options ? text : field?.kind === 'references' ? [text] : text;
}

describe.each(named)('the list %s', (_name, list) => {
  it.each(Object.keys(list.fields))('keeps in %s only what it can read again, whatever is typed', (name) => {
    for (const text of TEXTS) {
      const given = { ...leastValues(list), [name]: withText(list, name, text) };
      const parsed = parseDraft(list, given, { byService: true });
      const inForm = parseDraft(list, given, { byService: true, typed: true });
      if (!parsed.ok) {
        expect(parsed.problems.map(({ field }) => field)).toEqual([name]);
        continue;
      }
      const read = decode(list, { id: '1', eTag: '"1,1"', fields: carried(encode(list, parsed.value, { key: 'k' })) });
      expect(read).toMatchObject({ ok: true, problems: [], item: parsed.value });
      expect(inForm).toEqual(parsed);
      // Saved again as it was read, nothing changes.
      expect(parseChanges(list, { [name]: parsed.value[name as never] ?? null }, { byService: true })).toMatchObject({
        ok: true,
      });
    }
  });
});
