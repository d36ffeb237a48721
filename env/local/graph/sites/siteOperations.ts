import { itemNotFound } from '../graphFault';
import { type Operation, ok, type Work } from '../router';
import { presentSite, type Site } from './sites';

/** Addresses of a site: by id and by `hostname:/path`. */
export function siteOperations(site: Site): Operation[] {
  const byId: Work = (_request, parts) => {
    if (parts.site !== site.id && parts.site !== site.hostname) throw itemNotFound('Requested site could not be found');
    return ok(presentSite(site));
  };
  const byPath: Work = (_request, parts) => {
    const path = `/${parts.path?.replace(/:$/, '')}`;
    if (parts.hostname !== site.hostname || path !== site.path) throw itemNotFound('Requested site could not be found');
    return ok(presentSite(site));
  };
  return [
    { method: 'GET', path: '/sites/{hostname}:/{path:rest}', work: byPath },
    { method: 'GET', path: '/sites/{site}', work: byId },
  ];
}
