import { Button, Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { decisions as list } from '../../../shared/lists/decisions';
import type { VoteView } from '../../../shared/rules/voteView';
import { formatDay } from '../../../shared/text/format';
import { ConsequenceDialog } from '../../page/ConsequenceDialog';
import { useItems, useSession } from '../../session';
import { useMutate } from '../../useMutate';
import { DecideAnswers } from './DecideAnswers';
import {
  begun,
  type Change,
  decidedBy,
  FORMS,
  isAnswered,
  isCounted,
  isOpen,
  NO_OPTION,
  type Option,
  OUTCOMES,
  type Typed,
  worded,
} from './decided';
import { InitiativeOutcome } from './InitiativeOutcome';
import { useActWords } from './useActWords';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
  option: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 96px', gap: '8px' },
  who: { gridColumn: '1 / -1' },
  add: { alignSelf: 'flex-start' },
});

function Counts({ typed, onChange }: { typed: Typed; onChange: Change }) {
  const words = useActWords();
  const styles = useStyles();
  const set = (at: number, change: Partial<Option>) =>
    onChange({ options: typed.options.map((one, index) => (index === at ? { ...one, ...change } : one)) });
  return (
    <>
      {typed.options.map((option, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added, last
        <div key={at} className={styles.option}>
          <Field label={words.option(at + 1)}>
            <Input value={option.title} maxLength={200} onChange={(_, { value }) => set(at, { title: value })} />
          </Field>
          <Field label={words.votesFor(at + 1)}>
            <Input type="number" min={0} value={option.votes} onChange={(_, { value }) => set(at, { votes: value })} />
          </Field>
          {isOpen(typed) && (
            <Field label={words.whoFor(at + 1)} className={styles.who}>
              <Input value={option.who} maxLength={1000} onChange={(_, { value }) => set(at, { who: value })} />
            </Field>
          )}
        </div>
      ))}
      <Button size="small" className={styles.add} onClick={() => onChange({ options: [...typed.options, NO_OPTION] })}>
        {words.addOption}
      </Button>
      <Field label={words.abstained}>
        <Input
          type="number"
          min={0}
          value={typed.abstained}
          onChange={(_, { value }) => onChange({ abstained: value })}
        />
      </Field>
    </>
  );
}

/** What an outcome asks for besides its text. */
function Onward({ view, typed, onChange }: { view: VoteView; typed: Typed; onChange: Change }) {
  const { language } = useSession();
  const words = useActWords();
  const meetings = useItems('meetings').items.filter((one) => one.key !== view.decision.meeting);
  const others = useItems('decisions').items.filter((one) => one.key !== view.decision.key);
  if (typed.outcome === 'deferred') {
    return (
      <Field label={words.deferredTo} required>
        <Select value={typed.deferredTo} onChange={(_, { value }) => onChange({ deferredTo: value })}>
          <option value="" />
          {meetings.map((one) => (
            <option key={one.key} value={one.key}>
              {`${formatDay(one.date, language)}, ${one.title}`}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  if (typed.outcome === 'referredBack') {
    return (
      <>
        <Field label={words.referredTo} required>
          <Input
            value={typed.referredTo}
            maxLength={160}
            onChange={(_, { value }) => onChange({ referredTo: value })}
          />
        </Field>
        <Field label={words.referredUntil}>
          <Input
            type="date"
            value={typed.referredUntil}
            onChange={(_, { value }) => onChange({ referredUntil: value })}
          />
        </Field>
      </>
    );
  }
  if (typed.outcome !== 'continued') return null;
  return (
    <Field label={words.continuedAs} required>
      <Select value={typed.continuedAs} onChange={(_, { value }) => onChange({ continuedAs: value })}>
        <option value="" />
        {others.map((one) => (
          <option key={one.key} value={one.key}>
            {[one.readableNumber, one.title].filter(Boolean).join(' ')}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Choices({ typed, onChange }: { typed: Typed; onChange: Change }) {
  const { language } = useSession();
  const words = useActWords();
  return (
    <>
      <Field label={words.form}>
        <Select
          value={typed.form}
          onChange={(_, { value }) => onChange({ form: FORMS.find((one) => one === value) ?? '' })}
        >
          <option value="">{words.noForm}</option>
          {FORMS.map((form) => (
            <option key={form} value={form}>
              {list.fields.form.options[form][language]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.outcome}>
        <Select
          value={typed.outcome}
          onChange={(_, { value }) => onChange({ outcome: OUTCOMES.find((one) => one === value) ?? 'decided' })}
        >
          {OUTCOMES.map((outcome) => (
            <option key={outcome} value={outcome}>
              {list.fields.outcome.options[outcome][language]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

/** Decides without a vote, with the text as it will stand in the minutes. */
export function DecideDialog({ view, onClose }: { view: VoteView; onClose: () => void }) {
  const { api, t } = useSession();
  const words = useActWords();
  const styles = useStyles();
  const [typed, setTyped] = useState(() => begun(view, words.acclaimed(view.decision.title)));
  const [asked, setAsked] = useState(false);
  const change: Change = (changed) => setTyped((before) => ({ ...before, ...changed }));
  const decide = useMutate(() => api.decide(view.decision, decidedBy(typed)));
  const isMissing = asked && typed.text.trim() === '';
  const confirm = async () => {
    setAsked(true);
    if (typed.text.trim() === '' || (isAnswered(view, typed) && typed.result === '')) return;
    if (await decide.run()) onClose();
  };
  return (
    <ConsequenceDialog
      open
      title={words.decideTitle}
      follows={[words.decideFollows]}
      action={words.decideAction}
      otherwise={t.meeting.notNow}
      busy={decide.busy}
      error={decide.error}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <Choices typed={typed} onChange={change} />
        {isAnswered(view, typed) ? (
          <InitiativeOutcome
            initiative={view.decision.initiative ?? ''}
            result={typed.result}
            missing={asked && typed.result === ''}
            onChange={(result, title) => change({ result, ...worded(view, typed, { result, title }) })}
          />
        ) : (
          <Onward view={view} typed={typed} onChange={change} />
        )}
        {typed.outcome === 'decided' && <DecideAnswers view={view} typed={typed} onChange={change} />}
        {isCounted(typed) && <Counts typed={typed} onChange={change} />}
        <Field label={words.text} required {...(isMissing ? { validationMessage: words.textMissing } : {})}>
          <Textarea
            lang="sv"
            value={typed.text}
            maxLength={2000}
            resize="vertical"
            onChange={(_, { value }) => change({ text: value })}
          />
        </Field>
      </div>
    </ConsequenceDialog>
  );
}
