import type { Me } from '../../shared/api/me';
import { permissionsOf } from '../../shared/rules/permissions';
import type { ListStore } from '../ports';
import { cardPlaces } from '../services/cardPlaces';
import type { Route } from './route';

/** Who the reader is in the project, and what that person may do. */
export function meRoute(store: ListStore): Route {
  return {
    method: 'get',
    path: '/api/me',
    work: ({ actor: { key, name, role, municipality } }): Me => ({
      key,
      name,
      role,
      municipality,
      municipalityName: municipality ? (store.find('municipalities', municipality)?.name ?? null) : null,
      permissions: permissionsOf(role),
      cardsReachSomebody: cardPlaces(store).length > 0,
    }),
  };
}
