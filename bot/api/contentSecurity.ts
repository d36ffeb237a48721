import type { ServerResponse } from 'node:http';

/** Microsoft's hosts that may frame the app: Teams and Microsoft 365. Source: the host list that teams-js ships. */
const HOSTS = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

/** How the pages are reached. */
interface Shown {
  /** Origins besides Microsoft's own that may frame them. */
  hostOrigins: readonly string[];
  /** Over https: the browser then never goes another way. TLS ends in front of the process, and what people reach is what counts. */
  isSecure: boolean;
}

/** A year, for this host alone: others under the same domain are not ours to bind. */
const HSTS = 'max-age=31536000';

/** The headers of every page: what it may load, and who may show it in a frame. */
export function setPageHeaders(response: ServerResponse, { hostOrigins, isSecure }: Shown): void {
  const frameAncestors = ["'self'", ...HOSTS, ...hostOrigins].join(' ');
  const policy = [
    "default-src 'self'",
    // Fluent UI writes its styles at run time.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    // teams-js would ask a public address, at every load, which hosts it may trust. Who may frame the app is settled by
    // frame-ancestors below, so the answer could change nothing; refused, teams-js takes the list that it ships.
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
  response.setHeader('content-security-policy', policy);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  if (isSecure) response.setHeader('strict-transport-security', HSTS);
}
