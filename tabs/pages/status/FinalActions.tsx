import { Body1, Button, Caption1, makeStyles } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { type FinalReport, finalReports as list } from '../../../shared/lists/finalReports';
import { mayWrite } from '../../../shared/rules/access';
import { missingFor, readable } from '../../../shared/rules/askedFields';
import type { ListDefinition } from '../../../shared/schema/defineList';
import { isFinal } from '../../../shared/states/finalReport';
import { formatNames } from '../../../shared/text/format';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useReportTexts } from '../../report/useReportTexts';
import { Failure } from '../../States';
import { saveFile } from '../../saveFile';
import { useSession } from '../../session';
import { useMutate } from '../../useMutate';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  hash: { overflowWrap: 'anywhere' },
});

/** The frozen file, with what it can be known by. */
function FrozenFile({ item }: { item: FinalReport }) {
  const { api } = useSession();
  const words = useReportTexts();
  const styles = useStyles();
  const fetching = useMutate(async () => saveFile(await api.finalFile(item.key)));
  if (!item.file) return null;
  return (
    <div className={styles.all}>
      <div className={styles.buttons}>
        <Button icon={<ArrowDownloadRegular />} disabledFocusable={fetching.busy} onClick={() => void fetching.run()}>
          {words.download}
        </Button>
      </div>
      <Caption1 className={styles.hash}>{words.hash(item.file.hash)}</Caption1>
      {fetching.error && <Failure error={fetching.error} />}
    </div>
  );
}

/** What is done with a final report while it is written: filled, and frozen once nothing is missing. */
function Writing({ item }: { item: FinalReport }) {
  const { api, t, language } = useSession();
  const words = useReportTexts();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const fill = useMutate(
    () => api.fillFinalReport({ key: item.key }),
    () => words.filledFinal,
  );
  const freeze = useMutate(
    () => api.freezeFinalReport({ key: item.key }),
    () => words.frozen,
  );
  const missing = missingFor(list, 'frozen', { values: readable(list, { ...item }), parts: {} });
  const { fields }: ListDefinition = list;
  const names = missing.map(({ field }) => fields[field]?.label[language] ?? field);
  return (
    <div className={styles.all}>
      <div className={styles.buttons}>
        <Button disabledFocusable={fill.busy} onClick={() => void fill.run()}>
          {words.fillFinal}
        </Button>
        {missing.length === 0 && (
          <Button appearance="primary" onClick={() => setAsking(true)}>
            {words.freeze}
          </Button>
        )}
      </div>
      {missing.length > 0 && <Body1>{words.missing(formatNames(names, language))}</Body1>}
      {fill.error && <Failure error={fill.error} />}
      <ConsequenceDialog
        open={asking}
        title={words.freezeTitle}
        follows={[words.freezeWhat(item.title, item.version), words.freezeStands]}
        action={words.freeze}
        otherwise={t.common.cancel}
        busy={freeze.busy}
        error={freeze.error}
        onConfirm={async () => {
          if (await freeze.run()) setAsking(false);
        }}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}

/** What can be done with a final report. */
export function FinalActions({ item }: { item: FinalReport }) {
  const { me } = useSession();
  if (isFinal(item.state)) return <FrozenFile item={item} />;
  return mayWrite(list, me, {}) ? <Writing item={item} /> : null;
}
