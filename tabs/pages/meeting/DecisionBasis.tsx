import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { decisions } from '../../../shared/lists/decisions';
import { statusRows as areas } from '../../../shared/lists/statusRows';
import { reportsAt } from '../../../shared/rules/reportsAt';
import type { VoteView } from '../../../shared/rules/voteView';
import { inSentence } from '../../../shared/text/format';
import { useRowOpener } from '../../page/useOpenedRow';
import { useItems, useSession } from '../../session';
import { TabLink } from '../../TabLink';
import { RemoveRow } from './RemoveRow';
import { useMayPrepare } from './useMayPrepare';
import { useServingWords } from './useServingWords';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  text: { margin: 0, maxWidth: '70ch' },
});

/** The status areas that point at a risk, in the reports that a meeting shows. */
function useAreas(meeting: string, risk: string | null): string[] {
  const { language } = useSession();
  const reports = reportsAt(meeting, useItems('sections').items);
  const rows = useItems('statusRows').items.filter(
    (one) => risk !== null && one.risk === risk && reports.has(one.report),
  );
  const { area, light } = areas.fields;
  return [
    ...new Set(
      rows.map((one) => `${area.options[one.area][language]} (${inSentence(light.options[one.light][language])})`),
    ),
  ];
}

/** What a question rests on besides its alternatives: the risk it is about, and the status areas that point at the same risk. */
export function DecisionBasis({ view }: { view: VoteView }) {
  const { t } = useSession();
  const styles = useStyles();
  const { risk: key, meeting } = view.decision;
  const risk = useItems('risks').items.find((one) => one.key === key);
  const found = useAreas(meeting, key);
  if (!risk) return null;
  const name = `${risk.readableNumber ?? ''} ${risk.threat}`.trim();
  return (
    <Body1 as="p" className={styles.text}>
      <TabLink inline place={{ page: 'risks', key: risk.key }}>
        {t.meeting.concernsRisk(name)}
      </TabLink>
      {found.length > 0 && ` ${t.meeting.concernsAreas(found.join(', '))}`}
    </Body1>
  );
}

/** What a question is prepared with where it stands: its own words and alternatives, what each alternative means, and what is handed over. */
export function BasisTools({ view }: { view: VoteView }) {
  const { t } = useSession();
  const words = useServingWords();
  const styles = useStyles();
  const opened = useRowOpener();
  const { decision, alternatives, deliverables } = view;
  const meeting = useItems('meetings').items.find((one) => one.key === decision.meeting);
  const may = useMayPrepare(meeting);
  if (!may) return null;
  return (
    <div className={styles.tools}>
      <Button size="small" appearance="subtle" onClick={() => opened.edit('decisions', decision.key)}>
        {t.meeting.editDecision}
      </Button>
      {/* What is presented with it would be left without a question. */}
      {deliverables.length === 0 && <RemoveRow list={decisions} row={decision} name={decision.title} />}
      {decision.kind === 'alternatives' &&
        alternatives.map(({ key, number }) => (
          <Button key={key} size="small" appearance="subtle" onClick={() => opened.edit('alternatives', key)}>
            {t.meeting.consequencesOf(number)}
          </Button>
        ))}
      {decision.kind === 'deliverables' && (
        <>
          {deliverables.map(({ key, title }) => (
            <Button key={key} size="small" appearance="subtle" onClick={() => opened.edit('deliverables', key)}>
              {words.edit(title)}
            </Button>
          ))}
          <Button
            size="small"
            appearance="subtle"
            icon={<AddRegular />}
            onClick={() => opened.add('deliverables', decision.key)}
          >
            {t.meeting.addDeliverable}
          </Button>
        </>
      )}
    </div>
  );
}
