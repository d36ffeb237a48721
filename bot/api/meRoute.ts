import { endpoints } from '../../shared/api/endpoints';
import { permissionsOf } from '../../shared/rules/permissions';
import type { ListStore } from '../ports';
import { cardPlaces } from '../services/cardPlaces';
import { type Route, route } from './route';

/** Who the reader is in the project, and what that person may do. */
export const meRoute = (store: ListStore): Route =>
  route(endpoints.me, ({ actor: { key, name, role, municipality } }) => ({
    key,
    name,
    role,
    municipality,
    municipalityName: municipality ? (store.find('municipalities', municipality)?.name ?? null) : null,
    permissions: permissionsOf(role),
    cardsReachSomebody: cardPlaces(store).length > 0,
  }));
