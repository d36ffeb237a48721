import { Button, Menu, MenuItem, MenuItemLink, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { REGISTRARS } from '../../../shared/lists/roles';
import { addressOf, pages } from '../../../shared/pages';
import { hasRole } from '../../../shared/rules/hasRole';
import { goTo } from '../../location';
import { useSession } from '../../session';

interface MeetingMenuProps {
  /** Each is offered to whoever may, while it can be done. */
  onEdit: (() => void) | undefined;
  onCalendar: (() => void) | undefined;
  onNew: (() => void) | undefined;
}

/** What is done with meetings now and then, out of the way of the next step; and the way to people, municipalities and rules, for those who keep them. */
export function MeetingMenu({ onEdit, onCalendar, onNew }: MeetingMenuProps) {
  const { me, t, language } = useSession();
  const settings = { page: 'settings' } as const;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={t.meeting.moreOfMeeting}
          title={t.meeting.moreOfMeeting}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {onEdit && <MenuItem onClick={onEdit}>{t.meeting.editMeeting}</MenuItem>}
          {onCalendar && <MenuItem onClick={onCalendar}>{t.meeting.toCalendar}</MenuItem>}
          {onNew && <MenuItem onClick={onNew}>{t.meeting.newMeeting}</MenuItem>}
          {hasRole(me, REGISTRARS) && (
            <MenuItemLink
              href={addressOf(settings)}
              onClick={(event) => {
                event.preventDefault();
                goTo(settings);
              }}
            >
              {pages.settings.label[language]}
            </MenuItemLink>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
