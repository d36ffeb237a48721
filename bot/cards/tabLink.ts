import { type Place, tailOf } from '../../shared/pages';

export type { Place } from '../../shared/pages';

/** Makes an address that opens a place of the app inside Teams. */
export type TabLink = (place: Place) => string;

/** The link maker of one app. Source: Microsoft's documentation of deep links to a tab. */
export function createTabLink(teamsAppId: string): TabLink {
  return (place) => {
    const base = `https://teams.microsoft.com/l/entity/${teamsAppId}/${place.page}`;
    const tail = tailOf(place);
    return tail === '' ? base : `${base}?context=${encodeURIComponent(JSON.stringify({ subEntityId: tail }))}`;
  };
}
