import { Body1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { keyRoles } from '../../../shared/lists/keyRoles';
import { members } from '../../../shared/lists/members';
import { isStanding } from '../../../shared/rules/isStanding';
import { isVacant } from '../../../shared/rules/vacantRoles';
import { formatNames } from '../../../shared/text/format';
import { reportTexts } from '../../../shared/text/reportTexts';
import { Bar } from '../../Bar';
import type { ListLook } from '../../page/ListLook';
import { ListPage } from '../../page/ListPage';
import { useReportTexts } from '../../report/useReportTexts';
import { SectionLinks } from '../../SectionLinks';
import { useItems, useSession } from '../../session';
import { today } from '../../today';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The roles that nobody has, and those that nobody stands in for. */
function Gaps() {
  const { language } = useSession();
  const words = useReportTexts();
  const roles = useItems('keyRoles').items.filter(isStanding);
  const memberships = useItems('memberships');
  if (memberships.isPending) return null;
  const day = today();
  const vacant = roles.filter((one) => isVacant(one, memberships.items, day));
  const isKeyVacant = vacant.some(({ isKey }) => isKey);
  const alone = roles.filter(({ deputy, deputyName }) => deputy === null && deputyName === null);
  const named = (all: typeof roles): string =>
    formatNames(
      all.map(({ title }) => title),
      language,
    );
  return (
    <>
      {vacant.length > 0 && (
        <Bar intent={isKeyVacant ? 'error' : 'warning'}>
          {words.isVacant(named(vacant))} {isKeyVacant && words.staffProposed}
        </Bar>
      )}
      {alone.length > 0 && <Bar intent="warning">{words.withoutDeputy(named(alone))}</Bar>}
    </>
  );
}

const About = () => useReportTexts().rolesLead;

function Around({ children }: { children: ReactNode }) {
  return (
    <SectionLinks page="status" current="roles">
      <Gaps />
      {children}
    </SectionLinks>
  );
}

/** How far the handover of a role has come. */
function Handover({ role }: { role: string }) {
  const words = useReportTexts();
  const points = useItems('roleHandovers').items.filter((one) => one.role === role && isStanding(one));
  if (points.length === 0) return null;
  return <Body1>{words.handedOver(points.filter(({ done }) => done).length, points.length)}</Body1>;
}

/** Who it is, by name or in words, or that it is nobody. */
function Who({ name, nobody }: { name: string | null; nobody: string }) {
  const styles = useStyles();
  return name ?? <Text className={styles.quiet}>{nobody}</Text>;
}

const cells: NonNullable<ListLook<'keyRoles'>['cells']> = ({ nameOf, language }) => {
  const words = reportTexts(language);
  const person = (key: string | null) => key && nameOf('members', key);
  return {
    holder: {
      cell: ({ holder, holderName }) => <Who name={person(holder) ?? holderName} nobody={words.nobodyHas} />,
      sortBy: ({ holder, holderName }) => person(holder) ?? holderName,
    },
    deputy: {
      cell: ({ deputy, deputyName }) => <Who name={person(deputy) ?? deputyName} nobody={words.noDeputy} />,
      sortBy: ({ deputy, deputyName }) => person(deputy) ?? deputyName,
    },
  };
};

const LOOK: ListLook<'keyRoles'> = {
  cells,
  about: <About />,
  around: (content) => <Around>{content}</Around>,
  above: ({ key }) => <Handover role={key} />,
};

/** Who has each role, who stands in, and what is handed over. */
export function RolesSection() {
  return <ListPage name="keyRoles" list={keyRoles} refers={[members]} page="status" look={LOOK} />;
}
