import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Meeting } from '../../../shared/lists/meetings';
import { useSession } from '../../session';
import { ReasonDialog } from './ReasonDialog';

const useStyles = makeStyles({ resume: { alignSelf: 'flex-start' } });

/** Goes on with a meeting that has ended, for a reason. */
export function ResumeMeeting({ meeting }: { meeting: Meeting }) {
  const { api, announce, t } = useSession();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const resume = async (reason: string) => {
    const resumed = await api.resumeMeeting({ key: meeting.key }, { reason });
    announce(t.meeting.resumed);
    return resumed;
  };
  return (
    <>
      <Button className={styles.resume} onClick={() => setAsking(true)}>
        {t.meeting.resume}
      </Button>
      <ReasonDialog
        open={asking}
        title={t.meeting.resumeTitle}
        follows={[t.meeting.resumeConsequence]}
        action={t.meeting.resume}
        label={t.meeting.resumeReason}
        missing={t.meeting.resumeNeedsReason}
        run={resume}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
