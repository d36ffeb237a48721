import { Link } from '@fluentui/react-components';
import { REGISTRARS } from '../../../shared/lists/roles';
import { addressOf, pages, placeIn } from '../../../shared/pages';
import { hasRole } from '../../../shared/rules/hasRole';
import { goTo } from '../../location';
import { useSession } from '../../session';

/** The way to people, municipalities and rules, for those who keep them. */
export function ToSettings() {
  const { me, language } = useSession();
  if (!hasRole(me, REGISTRARS)) return null;
  return (
    <Link
      href={addressOf({ page: 'settings' })}
      onClick={(event) => {
        event.preventDefault();
        goTo(placeIn('settings', null));
      }}
    >
      {pages.settings.label[language]}
    </Link>
  );
}
