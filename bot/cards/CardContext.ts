import type { Language } from '../../shared/text/texts';
import type { TabLink } from './tabLink';

/** What every card is drawn with besides its subject. */
export interface CardContext {
  language: Language;
  link: TabLink;
}
