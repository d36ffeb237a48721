/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { initiatives } from '../../shared/lists/initiatives';
import { meetings } from '../../shared/lists/meetings';
import { risks } from '../../shared/lists/risks';
import { statusReports } from '../../shared/lists/statusReports';
import { statusRows } from '../../shared/lists/statusRows';
import { dropDraft, keepDraft, readDraft } from '../../tabs/form/draftStore';
import { changesOf, conflictingFields, problemsOf, startValues } from '../../tabs/form/formValues';
import { beginTree, setField } from '../../tabs/form/treeDraft';
import { useKeptTree } from '../../tabs/form/useKeptTree';

const FIELDS = ['threat', 'likelihood', 'impact', 'actionRequired', 'action'];

const saved = {
  key: 'R2',
  eTag: '"1"',
  threat: 'Övertrassering',
  likelihood: 4,
  impact: 3,
  actionRequired: true,
  action: null,
};

describe('the values of a form', () => {
  it('start from the record, with an unanswered flag as no', () => {
    expect(startValues(risks, FIELDS, saved)).toEqual({
      threat: 'Övertrassering',
      likelihood: 4,
      impact: 3,
      actionRequired: true,
      action: null,
    });
    expect(startValues(initiatives, ['title', 'seeksCollaboration'], {})).toEqual({
      title: null,
      seeksCollaboration: false,
    });
  });

  it('name what is wrong only for the fields that are shown', () => {
    expect(problemsOf(risks, { threat: ' ', likelihood: '7' })).toEqual([
      { field: 'threat', code: 'required' },
      { field: 'likelihood', code: 'outOfRange', values: { min: 1, max: 5 } },
    ]);
  });

  it('send only what was changed, as the list keeps it', () => {
    const typed = { ...startValues(risks, FIELDS, saved), likelihood: '2', action: ' Följ upp varje månad ' };
    expect(changesOf(risks, saved, typed)).toEqual({ likelihood: 2, action: 'Följ upp varje månad' });
    expect(changesOf(risks, saved, { ...startValues(risks, FIELDS, saved), likelihood: '4' })).toEqual({});
  });

  it('empty a field that is emptied', () => {
    expect(changesOf(risks, { ...saved, action: 'Något' }, { action: '' })).toEqual({ action: null });
  });

  it('send a required no, and leave an optional one out', () => {
    expect(changesOf(risks, {}, { actionRequired: false })).toEqual({ actionRequired: false });
    expect(changesOf(initiatives, {}, { seeksCollaboration: false })).toEqual({});
    expect(changesOf(initiatives, { seeksCollaboration: true }, { seeksCollaboration: false })).toEqual({
      seeksCollaboration: false,
    });
  });
});

describe('two people changing the same record', () => {
  const changes = { likelihood: 2, impact: 4 };

  it('have nothing to choose when they changed different fields', () => {
    const current = { ...saved, eTag: '"2"', action: 'Ny åtgärd' };
    expect(conflictingFields({ before: saved, changes, current })).toEqual([]);
  });

  it('choose between the versions of the fields that both changed', () => {
    const current = { ...saved, eTag: '"2"', likelihood: 5 };
    expect(conflictingFields({ before: saved, changes, current })).toEqual(['likelihood']);
  });

  it('have nothing to choose when they wrote the same', () => {
    const current = { ...saved, eTag: '"2"', likelihood: 2 };
    expect(conflictingFields({ before: saved, changes, current })).toEqual([]);
  });
});

const PLACE = { person: 'lena', list: 'risks', record: 'R2' };

describe('a draft', () => {
  beforeEach(() => sessionStorage.clear());

  it('is still there after a reload, with the version it was written from, until it is dropped', () => {
    const draft = { values: { threat: 'Hot & <skydd>' }, base: saved };
    expect(keepDraft(PLACE, draft)).toBe(true);
    expect(readDraft(PLACE)).toEqual(draft);
    expect(readDraft({ ...PLACE, record: 'R3' })).toBeNull();
    dropDraft(PLACE);
    expect(readDraft(PLACE)).toBeNull();
  });

  it('is nobody else’s who uses the same window', () => {
    keepDraft(PLACE, { values: { threat: 'Hot' }, base: null });
    expect(readDraft({ ...PLACE, person: 'eva' })).toBeNull();
  });

  it('that cannot be read is no draft', () => {
    sessionStorage.setItem('processfabriken.draft.lena.risks.R2', '{"values":');
    expect(readDraft(PLACE)).toBeNull();
    sessionStorage.setItem('processfabriken.draft.lena.risks.R2', '{"values":{},"base":{"key":1}}');
    expect(readDraft(PLACE)).toBeNull();
  });

  it('is not said to be kept when the browser refuses to keep it', () => {
    const full = '\u00e5'.repeat(6_000_000);
    expect(keepDraft(PLACE, { values: { threat: full }, base: null })).toBe(false);
  });

  describe('that is being written', () => {
    beforeEach(() => jest.useFakeTimers());
    afterEach(() => jest.useRealTimers());

    const begin = () => {
      const start = () => beginTree(risks, { from: saved, parts: {}, newKey: () => 'k' });
      const { result } = renderHook(() => useKeptTree(PLACE, start));
      act(() => result.current.change((tree) => setField(tree, null, { threat: 'Hot' })));
      return result;
    };

    it('is kept after a pause', () => {
      begin();
      act(() => jest.runAllTimers());
      expect(readDraft(PLACE)?.values.tree).toMatchObject({ row: { key: 'R2', values: { threat: 'Hot' } } });
    });

    it('is not kept again when the pause ends just as it has been saved, before the page is drawn anew', () => {
      const draft = begin();
      act(() => {
        draft.current.forget();
        jest.runAllTimers();
      });
      expect(readDraft(PLACE)).toBeNull();
    });
  });
});

describe('a form whose values are right one by one', () => {
  it.each([
    [statusRows, { light: 'red', comment: '' }, 'comment: lightNeedsComment'],
    [meetings, { startTime: '12:00', endTime: '10:30' }, 'endTime: endBeforeStart'],
    [statusReports, { sprintFrom: '12', sprintTo: '9' }, 'sprintTo: endBeforeStart'],
  ] as const)(
    'says by the list’s own rules what is wrong with them together, at its field',
    (list, values, problem) => {
      expect(problemsOf(list, values).map(({ field, code }) => `${field}: ${code}`)).toContain(problem);
    },
  );
});
