import type { WordContext } from '../../../shared/fields/kind';
import { findList } from '../../../shared/lists';
import { rowName } from '../../../shared/schema/rowName';
import type { Language } from '../../../shared/text/language';
import type { ListStore } from '../../ports';

/** The names of rows, whichever list is referred to; the key of a row that is gone, so that nothing is lost on the way. */
export const namesFrom = (store: ListStore, language: Language): WordContext => ({
  language,
  nameOf(list, key) {
    const definition = findList(list);
    const row = definition && store.find(definition.name, key);
    return definition && row ? rowName(definition, row, language) : key;
  },
});
