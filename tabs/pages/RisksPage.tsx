import { Button, makeStyles, Subtitle1 } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { type Risk, risks } from '../../shared/lists/risks';
import { pages } from '../../shared/pages';
import { mayWrite } from '../../shared/rules/access';
import { byRiskValue, riskValue, riskZone } from '../../shared/rules/riskValue';
import { useFieldContext } from '../fields/useFieldContext';
import { BrokenRows } from '../list/BrokenRows';
import { GoneRecord } from '../list/GoneRecord';
import { PageFrame } from '../list/PageFrame';
import { RecordPanel } from '../list/RecordPanel';
import { Empty, Fetched } from '../list/States';
import { useSub } from '../location';
import { useItems, useSession } from '../session';
import { RiskList } from './risks/RiskList';
import { RiskMatrix } from './risks/RiskMatrix';
import { RiskForm, RiskPanel } from './risks/RiskPanel';

const useStyles = makeStyles({
  box: { containerType: 'inline-size' },
  panes: {
    display: 'grid',
    gap: '24px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    '@container (min-width: 1080px)': { gridTemplateColumns: 'minmax(360px, 2fr) minmax(0, 3fr)' },
  },
  pane: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  heading: { margin: 0 },
});

/** Risker: where each risk stands, and what is done about it. */
export default function RisksPage() {
  const styles = useStyles();
  const { me, t, language } = useSession();
  const fetched = useItems('risks');
  const context = useFieldContext(risks);
  const [sub, setSub] = useSub();
  const [adding, setAdding] = useState(false);
  const all = useMemo(() => byRiskValue(fetched.items), [fetched.items]);
  const open = useMemo(() => all.filter((risk) => risk.state !== 'closed'), [all]);
  const high = open.filter((risk) => riskZone(riskValue(risk)) === 'high').length;
  const opened = all.find((risk) => risk.key === sub);
  const mayAdd = mayWrite(risks, me);
  const show = (key: string | null) => {
    setAdding(false);
    setSub(key);
  };
  const showRisk = (risk: Risk) => show(risk.key);
  const add = () => {
    setSub(null);
    setAdding(true);
  };
  const panel = adding ? (
    <RecordPanel record="new" title={t.risks.newTitle} onClose={() => setAdding(false)}>
      <RiskForm onSaved={showRisk} onCancel={() => setAdding(false)} />
    </RecordPanel>
  ) : (
    opened && <RiskPanel key={opened.key} risk={opened} context={context} onClose={() => show(null)} />
  );
  const addButton = (
    <Button appearance={panel ? 'secondary' : 'primary'} icon={<AddRegular />} onClick={add}>
      {t.risks.add}
    </Button>
  );
  return (
    <PageFrame
      title={pages.risks.label[language]}
      lead={all.length > 0 && t.risks.lead(open.length, high)}
      syncedAt={fetched.syncedAt}
      actions={mayAdd && all.length > 0 && addButton}
      panel={panel}
    >
      <Fetched of={fetched} has={all.length > 0}>
        <GoneRecord sub={sub} found={opened !== undefined} isFetching={fetched.isFetching} />
        <BrokenRows list={risks} rows={fetched.broken} />
        {all.length === 0 ? (
          <Empty text={mayAdd ? t.risks.empty : t.risks.emptyReader} action={mayAdd && addButton} />
        ) : (
          <div className={styles.box}>
            <div className={styles.panes}>
              <section className={styles.pane}>
                <Subtitle1 as="h2" className={styles.heading}>
                  {t.risks.matrix}
                </Subtitle1>
                <RiskMatrix risks={open} selected={sub} onOpen={showRisk} />
              </section>
              <section className={styles.pane}>
                <Subtitle1 as="h2" className={styles.heading}>
                  {t.risks.list}
                </Subtitle1>
                <RiskList risks={all} context={context} selected={sub} onOpen={showRisk} />
              </section>
            </div>
          </div>
        )}
      </Fetched>
    </PageFrame>
  );
}
