import { initiatives } from '../../shared/lists/initiatives';
import { followed, rebased } from '../../tabs/form/treeConflicts';
import { beginTree, setField, treeToSave, withRow } from '../../tabs/form/treeDraft';

const version = (number: number, values: object) => ({ key: 'i', eTag: `"id,${number}"`, ...values });
const benefit = (number: number, values: object) => ({ ...version(number, values), key: 'b', title: 'Kortare kö' });
const begun = (values: object, parts = {}) =>
  beginTree(initiatives, { from: version(1, values), parts, newKey: () => 'new' });
const withBenefit = begun({}, { benefits: [benefit(1, { unit: 'dagar' })] });
const place = { part: 'benefits', key: 'b' };
const saved = (row: object, of = 2) => ({ row: version(1, {}), parts: { benefits: [benefit(of, row)] } });

describe('a form on top of what somebody else saved', () => {
  it('has the goals that both have chosen, without those that either took out', () => {
    const tree = setField(begun({ goalLinks: ['a', 'b', 'c'] }), null, { goalLinks: ['b', 'c', 'mine'] });
    const now = followed(initiatives, tree, { row: version(2, { goalLinks: ['a', 'b', 'theirs'] }), parts: {} });
    expect(now.clashing).toEqual([]);
    expect(now.tree.row.values.goalLinks).toEqual(['b', 'theirs', 'mine']);
  });

  it('asks about a row that one took away and the other changed, whoever it was', () => {
    const mineGone = withRow(withBenefit, place, { removed: true });
    expect(followed(initiatives, mineGone, saved({ unit: 'veckor' })).clashing).toMatchObject([{ takenBy: 'me' }]);
    const mineChanged = setField(withBenefit, place, { unit: 'veckor' });
    const theirsGone = saved({ unit: 'dagar', withdrawn: true });
    expect(followed(initiatives, mineChanged, theirsGone).clashing).toMatchObject([{ takenBy: 'them' }]);
  });

  it('asks nothing when nobody changed the row that goes, or both took it away', () => {
    const gone = withRow(withBenefit, place, { removed: true });
    for (const [tree, row] of [
      [gone, { unit: 'dagar' }],
      [gone, { unit: 'dagar', withdrawn: true }],
      [withBenefit, { unit: 'dagar', withdrawn: true }],
    ] as const) {
      const now = followed(initiatives, tree, saved(row));
      expect(now.clashing).toEqual([]);
      expect(now.tree.parts.benefits?.[0]?.removed).toBe(true);
    }
  });

  it('takes the row away from the version that was chosen against, or leaves it as they saved it', () => {
    const gone = withRow(withBenefit, place, { removed: true });
    const [conflict] = followed(initiatives, gone, saved({ unit: 'veckor' })).clashing;
    const sent = (removed: boolean) =>
      treeToSave(initiatives, rebased(gone, conflict!, { changes: {}, removed })).parts.benefits;
    expect(sent(true)).toEqual([{ key: 'b', eTag: '"id,2"', values: {}, removed: true }]);
    expect(sent(false)).toBeUndefined();
  });
});
