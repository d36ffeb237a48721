import { readWholeNumber } from '../../shared/fields/integer';
import { lists } from '../../shared/lists';
import { decode, encode } from '../../shared/schema/codec';
import { columnName } from '../../shared/schema/columnName';
import { columnsOf } from '../../shared/schema/columns';
import { parseChanges, parseDraft } from '../../shared/schema/parseDraft';
import { problemText } from '../../shared/text/problemText';
import { wordsIn } from '../../shared/text/texts';

const draft = { municipality: '1421', title: 'E-tjänst', need: 'Behov', phase: 'digitalisation', state: 'idea' };

describe('checking a draft', () => {
  it('accepts a complete one and trims what was written', () => {
    const parsed = parseDraft(lists.initiatives, { ...draft, title: '  E-tjänst \u0007 ' });
    expect(parsed).toEqual({ ok: true, value: { ...draft } });
  });

  it('names every missing field at once, in words that say what to do', () => {
    const parsed = parseDraft(lists.initiatives, {});
    if (parsed.ok) throw new Error('an empty draft was accepted');
    expect(parsed.problems.map((one) => one.field)).toEqual(['municipality', 'title', 'need', 'phase']);
    const sentences = parsed.problems.map((one) => problemText(one, lists.initiatives, wordsIn('sv')));
    expect(sentences[1]).toBe('Skriv vad insatsen heter.');
  });

  it('refuses unknown fields and fields that only services write', () => {
    const parsed = parseDraft(lists.initiatives, { ...draft, hacker: 1, lastConfirmedAt: '2021-05-20T10:00:00Z' });
    expect(parsed).toMatchObject({
      ok: false,
      problems: [
        { field: 'hacker', code: 'unknownField' },
        { field: 'lastConfirmedAt', code: 'readOnlyField' },
      ],
    });
  });

  it.each([
    ['risks', { likelihood: 6 }, 'outOfRange'],
    ['risks', { likelihood: 'två' }, 'notInteger'],
    ['risks', { likelihood: '3' }, 'notInteger'],
    ['risks', { likelihood: true }, 'notInteger'],
    ['risks', { likelihood: [3] }, 'notInteger'],
    ['risks', { threat: 12 }, 'notText'],
    ['risks', { threat: 'half a \ud83d' }, 'brokenText'],
    ['risks', { threat: '\ud83d' }, 'brokenText'],
    ['risks', { threat: '\u0001\u200b' }, 'required'],
    ['risks', { threat: `${'a'.repeat(254)}😀` }, 'tooLong'],
    ['risks', { actionDue: '1899-12-31' }, 'yearOutOfRange'],
    ['risks', { actionDue: '0021-05-20' }, 'yearOutOfRange'],
    ['risks', { actionDue: '12021-05-20' }, 'notDate'],
    ['risks', { actionDue: 20210520 }, 'notDate'],
    ['budgetLines', { budgetSek: '1000' }, 'notAmount'],
    ['benefits', { baseline: '12,5' }, 'notNumber'],
    ['risks', { actionDue: '2021-02-30' }, 'notDate'],
    ['initiatives', { phase: 'Digitisering' }, 'notChoice'],
    ['risks', { state: 'active' }, 'readOnlyField'],
    ['risks', { actionRequired: 'ja' }, 'notFlag'],
    ['deliverables', { version: '0,7' }, 'notVersion'],
    ['budgetLines', { budgetSek: '12 kr 50' }, 'notAmount'],
    ['meetings', { startTime: '25:00' }, 'notTime'],
    ['initiatives', { title: 'x'.repeat(121) }, 'tooLong'],
    ['initiatives', { municipality: 'a b' }, 'notReference'],
  ] as const)('in %s refuses %j as %s', (list, changes, code) => {
    expect(parseChanges(lists[list], changes)).toMatchObject({ ok: false, problems: [{ code }] });
  });

  it('lets a required field be left out of a change, but not emptied', () => {
    expect(parseChanges(lists.risks, { impact: 4 })).toEqual({ ok: true, value: { impact: 4 } });
    expect(parseChanges(lists.risks, { threat: ' ' })).toMatchObject({ ok: false, problems: [{ code: 'required' }] });
  });

  it('reads amounts as people write them', () => {
    expect(['321 900', '321\u00a0900 kr', '−7 400', '12,5', ''].map(readWholeNumber)).toEqual([
      321900,
      321900,
      -7400,
      undefined,
      undefined,
    ]);
  });
});

describe('what is typed in a form', () => {
  it('is read as the number it stands for, and is never more than that', () => {
    const typed = (list: 'risks' | 'budgetLines' | 'benefits', values: object) => {
      const parsed = parseChanges(lists[list], values, { typed: true });
      return parsed.ok ? parsed.value : parsed.problems[0]?.code;
    };
    expect(typed('risks', { likelihood: ' 3 ' })).toEqual({ likelihood: 3 });
    expect(typed('risks', { likelihood: '3,5' })).toBe('notInteger');
    expect(typed('budgetLines', { budgetSek: '−7 400 kr' })).toEqual({ budgetSek: -7400 });
    expect(typed('benefits', { baseline: '1\u202f234,5\u200b' })).toEqual({ baseline: 1234.5 });
    expect(typed('benefits', { baseline: '-0' })).toEqual({ baseline: 0 });
    expect(typed('risks', { actionDue: '2021-05-20\u200b' })).toEqual({ actionDue: '2021-05-20' });
  });

  it.each([
    ['2021-05-20T10:30:00Z', '2021-05-20T10:30:00Z'],
    ['2021-05-20T12:30:00.250+02:00', '2021-05-20T10:30:00Z'],
    ['2021-02-30T10:30:00Z', undefined],
    ['2021-05-20T10:30:00', undefined],
    ['2021-05-20T25:30:00Z', undefined],
    ['1021-05-20T10:30:00Z', undefined],
  ])('is a moment only with its zone and a day that exists: %s', (given, at) => {
    const parsed = parseChanges(lists.ballots, { castAt: given }, { byService: true });
    expect(parsed.ok ? parsed.value.castAt : undefined).toBe(at);
  });
});

describe('the codec', () => {
  it('stores a choice as its Swedish label and reads it back as its key', () => {
    const fields = encode(lists.risks, { state: 'occurred' }, {});
    expect(fields).toEqual({ State: 'Inträffad' });
    const graph = { id: '1', eTag: '"a,1"', fields: { ...whole(), State: 'Inträffad' } };
    expect(decode(lists.risks, graph)).toMatchObject({ ok: true, item: { state: 'occurred', key: 'R1' } });
  });

  it('shows a row whose required label was changed by hand as broken, and does not crash', () => {
    const graph = { id: '1', eTag: '"a,1"', fields: { ...whole(), State: 'Pausad ibland' } };
    expect(decode(lists.risks, graph)).toMatchObject({
      ok: false,
      row: { key: 'R1', title: 'Hot', problems: [{ field: 'state', code: 'notChoice' }] },
    });
  });

  it.each([undefined, '', '../R1'])('says what to do with a row whose key is %p', (AppKey) => {
    const graph = { id: '1', eTag: '"a,1"', fields: { ...whole(), AppKey } };
    expect(decode(lists.risks, graph)).toMatchObject({ ok: false, row: { problems: [{ field: '', code: 'notKey' }] } });
  });

  it('reads a yes or no that nobody has touched as no', () => {
    const { ActionRequired, ...fields } = whole();
    expect(ActionRequired).toBe(true);
    expect(decode(lists.risks, { id: '1', eTag: '"a,1"', fields })).toMatchObject({
      ok: true,
      item: { actionRequired: false },
      problems: [],
    });
  });

  it('reads a required text in which nothing can be seen as missing', () => {
    const graph = { id: '1', eTag: '"a,1"', fields: { ...whole(), Title: '\u200b\u0007' } };
    expect(decode(lists.risks, graph)).toMatchObject({ ok: false, row: { problems: [{ code: 'required' }] } });
  });

  it('reads an optional value that cannot be understood as missing, and says so', () => {
    const graph = { id: '1', eTag: '"a,1"', fields: { ...whole(), ActionDue: 'snart' } };
    expect(decode(lists.risks, graph)).toMatchObject({
      ok: true,
      item: { actionDue: null },
      problems: [{ field: 'actionDue', code: 'notDate' }],
    });
  });

  it('reads a yes or no that was never ticked as no, required or not, and changes nothing by saying so', () => {
    const { ActionRequired: _, ...fields } = whole();
    expect(decode(lists.risks, { id: '1', eTag: '"a,1"', fields })).toMatchObject({
      ok: true,
      item: { actionRequired: false },
      problems: [],
    });
  });

  it('keeps structured data as JSON text', () => {
    const electorate = { municipalities: ['1421'], questions: [] };
    expect(encode(lists.votes, { electorate }, {})).toEqual({
      Electorate: JSON.stringify({ $v: 3, data: electorate }),
    });
  });

  it.each([
    ['no JSON', '{"municipalities":'],
    ['nothing', 'null'],
    ['something else', '{"municipalities":["1421"]}'],
    ['a part of another kind', '{"municipalities":[1421],"questions":[]}'],
    [
      'a choice that does not exist',
      '{"municipalities":[],"questions":[{"id":"a","kind":"b","subject":"","answers":[]}]}',
    ],
  ])('reads structured data that was changed by hand to %s as missing, and says so', (_what, Electorate) => {
    const vote = { AppKey: 'D1', Decision: 'D1', State: 'Öppen', Round: 1, LeaseMs: 2000, Method: 'På mötet' };
    const graph = { id: '1', eTag: '"a,1"', fields: { ...vote, Electorate } };
    expect(decode(lists.votes, graph)).toMatchObject({
      ok: true,
      item: { electorate: null },
      problems: [{ field: 'electorate', code: 'notData' }],
    });
  });
});

describe('list descriptions', () => {
  it.each(Object.values(lists).map((list) => [list.name, list] as const))(
    '%s fits SharePoint’s limits',
    (_name, list) => {
      const columns = columnsOf(list);
      expect(new Set(columns.map((column) => column.name.toLowerCase())).size).toBe(columns.length);
      expect(columns.filter((column) => column.indexed).length).toBeLessThanOrEqual(20);
      expect(columns[0]).toMatchObject({ name: 'AppKey', indexed: true, enforceUniqueValues: true });
    },
  );

  it.each(Object.values(lists).map((list) => [list.name, list] as const))(
    '%s refers only to lists that exist',
    (_name, list) => {
      for (const field of Object.values(list.fields)) {
        if (field.kind === 'reference') expect(Object.keys(lists)).toContain(field.list);
      }
    },
  );

  it('never take a column name that SharePoint uses itself', () => {
    expect(columnName(lists.deliverables, 'version')).toBe('VersionValue');
    expect(columnName(lists.risks, 'threat')).toBe('Title');
  });
});

function whole(): Record<string, unknown> {
  return {
    AppKey: 'R1',
    Title: 'Hot',
    Vulnerability: 'V',
    Consequence: 'K',
    Likelihood: 5,
    Impact: 5,
    State: 'Aktiv',
    ActionRequired: true,
  };
}
