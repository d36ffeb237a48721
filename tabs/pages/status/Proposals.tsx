import { Button, makeStyles } from '@fluentui/react-components';
import { statusRows } from '../../../shared/lists/statusRows';
import type { LightProposal } from '../../../shared/rules/lightProposals';
import type { StatusReportView } from '../../../shared/rules/statusReportView';
import { formatNames } from '../../../shared/text/format';
import { Bar } from '../../Bar';
import { useReportTexts } from '../../report/useReportTexts';
import { Failure } from '../../States';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    paddingBottom: '16px',
    '@media print': { display: 'none' },
  },
});

/** Offers to fill a report that says nothing yet. */
function FillOffer({ view }: { view: StatusReportView }) {
  const { api } = useSession();
  const words = useReportTexts();
  const fill = useMutate(
    () => api.fillReport({ key: view.report.key }),
    () => words.filled,
  );
  return (
    <Bar
      intent="info"
      actions={
        <Button disabledFocusable={fill.busy} onClick={() => void fill.run()}>
          {words.fill}
        </Button>
      }
    >
      {words.fillLead}
      {fill.error && <Failure error={fill.error} />}
    </Bar>
  );
}

function Proposal({ proposal }: { proposal: LightProposal }) {
  const { language } = useSession();
  const words = useReportTexts();
  const { area, light, because } = proposal;
  const { fields } = statusRows;
  const names = formatNames(area === 'staff' ? because.map((name) => name.toLowerCase()) : because, language);
  const why = area === 'staff' ? words.vacant(names) : words.overspent(names);
  return (
    <Bar intent="warning">
      {words.proposed(fields.area.options[area][language], fields.light.options[light][language].toLowerCase(), why)}
    </Bar>
  );
}

/** What the registers would have the report say: proposed to whoever writes it, and never set. */
export function Proposals({ view }: { view: StatusReportView }) {
  const words = useReportTexts();
  const styles = useStyles();
  const isEmpty = view.shows === 'draft' && view.rows.length === 0 && view.milestones.length === 0;
  if (!isEmpty && view.proposals.length === 0) return null;
  return (
    <section aria-label={words.proposals} className={styles.all}>
      {isEmpty && <FillOffer view={view} />}
      {view.proposals.map((one) => (
        <Proposal key={one.area} proposal={one} />
      ))}
    </section>
  );
}
