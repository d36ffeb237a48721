import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { meetings as list, type Meeting } from '../../../shared/lists/meetings';
import type { Project } from '../../../shared/lists/projects';
import { bodyOf, isSameBody } from '../../../shared/rules/bodyOf';
import { dateAfter } from '../../../shared/rules/nextMeeting';
import { isEnded, isPlanned } from '../../../shared/states/meeting';
import { formatDay } from '../../../shared/text/format';
import type { Typed } from '../../form/draftStore';
import { FormField } from '../../form/FormField';
import { useWholeContext } from '../../form/useWholeContext';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useItems, useSession } from '../../session';
import { useMutate } from '../../useMutate';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
  // No wider than there is room for, however long a meeting's name is.
  select: { minWidth: 0, width: '100%' },
});

const ASKED = ['date', 'startTime', 'endTime', 'mode', 'place'] as const;
const ASKED_OF_NEW = ['title', ...ASKED] as const;
/** Where there are several, a meeting says whose it is; the one after another goes on as that one's. */
const ASKED_OF_SEVERAL = ['project', ...ASKED_OF_NEW] as const;

/** Which meeting is prepared, and from which: one that another names, or a new one. */
export interface Preparing {
  /** Made once for each time somebody begins, so that pressing again gives the same meeting. */
  key: string;
  last: Meeting | null;
}

/** What the form begins with: what is known of the meeting already, else what follows from the last one. */
function startOf({ key, last }: Preparing, meetings: readonly Meeting[], projects: readonly Project[]): Typed {
  const planned = meetings.find((one) => one.key === key);
  if (planned) {
    const times = planned.startTime === null ? last : planned;
    const { date, mode, place } = planned;
    return { date, mode, place, startTime: times?.startTime ?? null, endTime: times?.endTime ?? null };
  }
  if (!last) return {};
  const { startTime, endTime, mode, place } = last;
  const series = meetings.filter((one) => isSameBody(projects, one, last));
  return { date: dateAfter(last, series), startTime, endTime, mode, place };
}

function usePrepare({ key, last }: Preparing) {
  const { api, t, language } = useSession();
  return useMutate(
    (typed: Typed, pattern: string) => {
      const values = Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== '' && value !== null));
      return api.prepareMeeting({ key, last: last?.key ?? null, pattern: pattern === '' ? null : pattern, values });
    },
    ({ meeting }) => t.meeting.prepared(formatDay(meeting.date, language)),
  );
}

interface PatternProps {
  meetings: readonly Meeting[];
  preparing: Preparing;
  value: string;
  onChoose: (key: string) => void;
}

/** From which meeting the agenda is made; the latest first. */
function PatternChoice({ meetings, preparing, value, onChoose }: PatternProps) {
  const { t } = useSession();
  const styles = useStyles();
  const patterns = meetings
    .filter((one) => one.key !== preparing.key && (isEnded(one.state) || isPlanned(one.state)))
    .sort((a, b) => b.date.localeCompare(a.date));
  return (
    <Field label={t.meeting.pattern}>
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={value}
        onChange={(_, chosen) => onChoose(chosen.value)}
      >
        {patterns.map((one) => (
          <option key={one.key} value={one.key}>
            {one.title}
          </option>
        ))}
        <option value="">{t.meeting.patternNothing}</option>
      </Select>
    </Field>
  );
}

interface PrepareDialogProps {
  preparing: Preparing;
  open: boolean;
  meetings: readonly Meeting[];
  /** Key of the meeting that has been prepared. */
  onPrepared: (key: string) => void;
  onClose: () => void;
}

/** Asks when the meeting is and from which it is made, before it is prepared. */
export function PrepareDialog({ preparing, open, meetings, onPrepared, onClose }: PrepareDialogProps) {
  const { t } = useSession();
  const styles = useStyles();
  const id = useId();
  const context = useWholeContext(list);
  const projects = useItems('projects').items;
  const [typed, setTyped] = useState<Typed>(() => startOf(preparing, meetings, projects));
  const asksWhose = preparing.last === null && projects.length > 1;
  const fields = preparing.last ? ASKED : asksWhose ? ASKED_OF_SEVERAL : ASKED_OF_NEW;
  const first = asksWhose ? { project: bodyOf(projects).project?.key ?? null } : {};
  const given: Typed = typed.project ? typed : { ...typed, ...first };
  const [pattern, setPattern] = useState(preparing.last?.key ?? '');
  const prepare = usePrepare(preparing);
  const confirm = async () => {
    const prepared = await prepare.run(given, pattern);
    if (!prepared) return;
    onClose();
    onPrepared(prepared.meeting.key);
  };
  const problemOf = (field: string) => prepare.error?.problems.find((one) => one.field === field);
  return (
    <ConsequenceDialog
      open={open}
      title={preparing.last ? t.meeting.prepareNext : t.meeting.prepareTitle}
      follows={[t.meeting.prepareFollows]}
      action={t.meeting.prepareAction}
      otherwise={t.common.cancel}
      busy={prepare.busy}
      error={prepare.error && prepare.error.problems.length === 0 ? prepare.error : null}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <PatternChoice meetings={meetings} preparing={preparing} value={pattern} onChoose={setPattern} />
        {fields.map((name) => (
          <FormField
            key={name}
            list={list}
            name={name}
            id={`${id}-${name}`}
            value={given[name] ?? null}
            problem={problemOf(name)}
            isFixed={false}
            context={context}
            onSet={(_at, field, value) => setTyped((before) => ({ ...before, [field]: value }))}
          />
        ))}
      </div>
    </ConsequenceDialog>
  );
}
