import type { ReactNode } from 'react';
import type { SectionOf } from '../../../shared/pages';
import { byPosition } from '../../../shared/rules/byPosition';
import { nextPosition } from '../../../shared/rules/nextPosition';
import { HandbookLayout, HandbookLead } from './HandbookLayout';

interface Around {
  /** Above the section's own list. */
  above?: ReactNode;
  /** Below it. */
  below?: ReactNode;
  /** As wide as the page, for what is a map or a table. */
  wide?: boolean;
}

/** What all sections of the handbook have in common. */
export const handbookLook = (section: SectionOf<'handbook'>, { above, below, wide = false }: Around = {}) => ({
  about: <HandbookLead />,
  around: (content: ReactNode) => (
    <HandbookLayout section={section} wide={wide}>
      {above}
      {content}
      {below}
    </HandbookLayout>
  ),
});

/** What people have put in an order. */
export const ordered = {
  order: byPosition,
  // A new entry comes last.
  start: (items: readonly { position: number }[]) => ({ position: nextPosition(items) }),
};
