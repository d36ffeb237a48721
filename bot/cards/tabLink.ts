/** A place in the app: a tab, and the record to open there. */
export interface Place {
  tab: 'portfolio' | 'risks' | 'handbook' | 'status' | 'meeting';
  key?: string;
}

/** Makes an address that opens a place of the app inside Teams. */
export type TabLink = (place: Place) => string;

/** The link maker of one app. Source: Microsoft's documentation of deep links to a tab. */
export function createTabLink(teamsAppId: string): TabLink {
  return ({ tab, key }) => {
    const base = `https://teams.microsoft.com/l/entity/${teamsAppId}/${tab}`;
    return key === undefined ? base : `${base}?context=${encodeURIComponent(JSON.stringify({ subEntityId: key }))}`;
  };
}
