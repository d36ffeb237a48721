import { ListForm } from '../../list/ListForm';
import { RecordPanel } from '../../list/RecordPanel';
import { useItems, useSession } from '../../session';
import type { TabTexts } from '../../tabTexts';

/** The lists that the handbook is made of. */
export type HandbookList = 'courses' | 'templates' | 'deliverables';

/** What is being written: an entry that exists, or a new one. */
export interface Edited {
  list: HandbookList;
  key: string | null;
}

const WRITTEN: Record<HandbookList, readonly string[]> = {
  courses: ['title', 'form', 'captions', 'part', 'supplier', 'position'],
  templates: ['title', 'state', 'version', 'position'],
  deliverables: ['title', 'version', 'state', 'position'],
};

const verbOf = (list: HandbookList, { handbook }: TabTexts): string =>
  ({ courses: handbook.saveCourse, templates: handbook.saveTemplate, deliverables: handbook.saveDeliverable })[list];

const titleOf = (list: HandbookList, { handbook }: TabTexts): string =>
  list === 'courses' ? handbook.addCourse : handbook.addTemplate;

/** One entry of the handbook to write; a new one comes last. */
export function EntryPanel({ edited, onClose }: { edited: Edited; onClose: () => void }) {
  const { t } = useSession();
  const { list, key } = edited;
  const { items } = useItems(list);
  const item = items.find((one) => one.key === key);
  if (key && !item) return null;
  const last = Math.max(0, ...items.map((one) => one.position));
  return (
    <RecordPanel record={key ?? 'new'} title={item ? t.handbook.edit(item.title) : titleOf(list, t)} onClose={onClose}>
      <ListForm
        key={`${list}.${key ?? 'new'}`}
        name={list}
        fields={WRITTEN[list]}
        {...(item ? { item } : {})}
        start={{ position: last + 1 }}
        verb={verbOf(list, t)}
        onSaved={onClose}
        onCancel={onClose}
      />
    </RecordPanel>
  );
}
