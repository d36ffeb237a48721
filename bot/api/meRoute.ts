import { endpoints } from '../../shared/api/endpoints';
import { rolesOf } from '../../shared/rules/hasRole';
import { permissionsOf } from '../../shared/rules/permissions';
import type { ListStore } from '../ports';
import { cardPlaces } from '../services/cardPlaces';
import { type Route, route } from './route';

/** Who the reader is in the project, and what that person may do. */
export const meRoute = (store: ListStore): Route =>
  route(endpoints.me, ({ actor }) => ({
    key: actor.key,
    name: actor.name,
    role: actor.role,
    roles: [...rolesOf(actor)],
    onBehalfOf: (actor.onBehalfOf ?? []).flatMap((one) => store.find('members', one)?.name ?? []),
    municipality: actor.municipality,
    municipalityName: actor.municipality ? (store.find('municipalities', actor.municipality)?.name ?? null) : null,
    permissions: permissionsOf(actor),
    cardsReachSomebody: cardPlaces(store).length > 0,
  }));
