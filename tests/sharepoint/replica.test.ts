import { type DeltaItem, Replica, versionOf } from '../../bot/sharepoint/replica';
import { lists } from '../../shared/lists';

const course = (id: string, version: number, fields: Record<string, unknown> = {}): DeltaItem => ({
  id,
  eTag: `"583c4092-77c6-4a63-ad47-aed3f14273ff,${version}"`,
  fields: { AppKey: `kurs-${id}`, Title: 'Åtgärder i arbetet', Form: 'Inspelad', Position: 1, ...fields },
});

describe('the copy of a list', () => {
  it('holds readable rows by their keys', () => {
    const copy = new Replica(lists.courses);
    expect(copy.apply(course('1', 1))).toBe(true);
    expect(copy.find('kurs-1')).toMatchObject({ id: '1', title: 'Åtgärder i arbetet', form: 'recorded' });
    expect(copy.all()).toHaveLength(1);
  });

  it('never lets an older or equal version overwrite a newer one', () => {
    const copy = new Replica(lists.courses);
    copy.apply(course('1', 12, { Title: 'Min ändring' }));
    expect(copy.apply(course('1', 9, { Title: 'Äldre' }))).toBe(false);
    expect(copy.apply(course('1', 12, { Title: 'Samma' }))).toBe(false);
    expect(copy.find('kurs-1')).toMatchObject({ title: 'Min ändring' });
    expect(copy.apply(course('1', 13, { Title: 'Nyare' }))).toBe(true);
    expect(copy.find('kurs-1')).toMatchObject({ title: 'Nyare' });
  });

  it('gives the same array until something changes', () => {
    const copy = new Replica(lists.courses);
    copy.apply(course('1', 1));
    const before = copy.all();
    expect(copy.all()).toBe(before);
    copy.apply(course('2', 1));
    expect(copy.all()).not.toBe(before);
  });

  it('keeps a row aside that was broken by hand, and takes it back when it is mended', () => {
    const copy = new Replica(lists.courses);
    copy.apply(course('1', 1));
    copy.apply(course('1', 2, { Form: 'Inspelat' }));
    expect(copy.find('kurs-1')).toBeUndefined();
    expect(copy.broken()).toEqual([
      expect.objectContaining({ id: '1', key: 'kurs-1', problems: [expect.objectContaining({ field: 'form' })] }),
    ]);
    copy.apply(course('1', 3));
    expect(copy.find('kurs-1')).toBeDefined();
    expect(copy.broken()).toEqual([]);
  });

  it('shows a row whose optional value cannot be read, and says so', () => {
    const copy = new Replica(lists.courses);
    copy.apply(course('1', 1, { Captions: 'Kanske' }));
    expect(copy.find('kurs-1')).toMatchObject({ captions: null });
    expect(copy.broken()).toEqual([expect.objectContaining({ key: 'kurs-1', title: 'Åtgärder i arbetet' })]);
  });

  it('removes a deleted row, of which only the id is told', () => {
    const copy = new Replica(lists.courses);
    copy.apply(course('1', 1));
    expect(copy.apply({ id: '1', deleted: { state: 'deleted' } })).toBe(true);
    expect(copy.all()).toEqual([]);
    expect(copy.apply({ id: '1', deleted: { state: 'deleted' } })).toBe(false);
  });

  it('follows a key that was changed by hand', () => {
    const copy = new Replica(lists.courses);
    copy.apply(course('1', 1));
    copy.apply(course('1', 2, { AppKey: 'kurs-ny' }));
    expect(copy.find('kurs-1')).toBeUndefined();
    expect(copy.find('kurs-ny')).toBeDefined();
  });

  it('drops what a full reading no longer has, but not what was written while it ran', () => {
    const copy = new Replica(lists.courses);
    copy.apply(course('1', 1));
    copy.apply(course('2', 1));
    const { changes } = copy;
    copy.apply(course('3', 1, { Title: 'Skriven under tiden' }));
    expect(copy.replaceAll([course('2', 1)], changes)).toBe(true);
    expect(copy.all().map((row) => row.key)).toEqual(['kurs-2', 'kurs-3']);
  });

  it('reads the version out of an eTag, also a large one', () => {
    expect(versionOf('"583c4092-77c6-4a63-ad47-aed3f14273ff,10"')).toBe(10);
    expect(versionOf(undefined)).toBe(-1);
  });
});
