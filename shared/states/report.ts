import { PROJECT_MANAGEMENT } from '../lists/roles';
import { among, defineStates } from './defineStates';

/** A status report: a draft until it is published, and published anew as often as it has changed. */
export const reportStates = defineStates({
  options: { draft: { sv: 'Utkast', en: 'Draft' }, published: { sv: 'Publicerad', en: 'Published' } },
  first: 'draft',
  final: [],
  moves: {
    publish: {
      label: { sv: 'Publicera', en: 'Publish' },
      from: ['draft', 'published'],
      to: 'published',
      by: PROJECT_MANAGEMENT,
      logged: 'published',
    },
  },
});

export const isPublished = among(reportStates, 'published');
