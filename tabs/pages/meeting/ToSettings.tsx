import { REGISTRARS } from '../../../shared/lists/roles';
import { pages } from '../../../shared/pages';
import { hasRole } from '../../../shared/rules/hasRole';
import { useSession } from '../../session';
import { TabLink } from '../../TabLink';

/** The way to people, municipalities and rules, for those who keep them. */
export function ToSettings() {
  const { me, language } = useSession();
  if (!hasRole(me, REGISTRARS)) return null;
  return <TabLink place={{ page: 'settings' }}>{pages.settings.label[language]}</TabLink>;
}
