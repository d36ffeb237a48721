import type { ListDefinition } from '../../shared/schema/defineList';

/** Whether a list's whole form is too long for the side of a page. */
export const needsPage = (list: ListDefinition): boolean => (list.form ?? []).some(({ level }) => level === 'full');
