import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { type ListName, lists } from '../../shared/lists';
import { mayWrite } from '../../shared/rules/access';
import { readable, type WrittenParts } from '../../shared/rules/askedFields';
import { waysOf } from '../../shared/rules/ways';
import type { ListDefinition } from '../../shared/schema/defineList';
import { rowName } from '../../shared/schema/rowName';
import type { WayOn } from '../../shared/states/defineStates';
import type { ItemOf } from '../api';
import type { Version } from '../form/draftStore';
import { useSession } from '../session';
import { useMutate } from '../useMutate';
import { ConsequenceDialog } from './ConsequenceDialog';
import { HeldBack } from './HeldBack';

const useStyles = makeStyles({
  steps: { display: 'flex', flexDirection: 'column', gap: '12px' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface StateButtonsProps<N extends ListName> {
  name: N;
  item: ItemOf<N>;
  /** The saved rows of its parts, which the guards ask about. */
  parts: Readonly<Record<string, readonly Version[]>>;
  /** The step that leads on is the primary one of what is in view. */
  leads?: boolean;
  /** Among small tools beside what it is about. */
  quiet?: boolean;
}

/** The one step that leads on, and not to an end or aside; none where there is something to choose. */
function onwardOf({ life }: ListDefinition, ways: readonly WayOn[]): string | undefined {
  const leadsOn = (verb: string): boolean => {
    const to = life?.states.moves[verb]?.to;
    return to !== undefined && !life?.states.final.includes(to);
  };
  const [onward, other] = ways.filter(({ verb, refusal }) => refusal === null && leadsOn(verb));
  return other ? undefined : onward?.verb;
}

const writtenParts = (list: ListDefinition, parts: StateButtonsProps<ListName>['parts']): WrittenParts =>
  Object.fromEntries(
    Object.entries(list.parts ?? {}).map(([name, part]) => [
      name,
      (parts[name] ?? []).map((row) => ({ ...readable(part.list, { ...row }), key: row.key })),
    ]),
  );

/** The steps a person has from where a record is; none for those who may not write it. */
function useWays<N extends ListName>({ name, item, parts }: StateButtonsProps<N>): WayOn[] {
  const { me } = useSession();
  const list: ListDefinition = lists[name];
  if (!mayWrite(list, me, { municipality: Reflect.get(item, 'municipality') })) return [];
  return waysOf(list, { row: item, parts: writtenParts(list, parts), role: me.role, roles: me.roles, person: me.key });
}

/** What a step is about and leads to, and that others see it at once. */
function useConsequences(list: ListDefinition, { item, verb }: { item: Version; verb: string | undefined }): string[] {
  const { t, language } = useSession();
  const states = list.life?.states;
  const move = verb === undefined ? undefined : states?.moves[verb];
  if (!states || !move) return [];
  const to = move.to && states.options[move.to]?.[language];
  return [
    t.frame.concerns(rowName(list, item, language)),
    to ? t.frame.movesTo(to) : t.frame.staysIn,
    ...(move.consequence ? [move.consequence[language]] : []),
    t.frame.seenAtOnce,
  ];
}

/** The steps that lead on from a record's state: what may be done, what is held back and why, and what others see of it before it is done. */
export function StateButtons<N extends ListName>(props: StateButtonsProps<N>) {
  const { name, item, leads = false, quiet = false } = props;
  const styles = useStyles();
  const { api, t, language } = useSession();
  const [asking, setAsking] = useState<WayOn | null>(null);
  const ways = useWays(props);
  const follows = useConsequences(lists[name], { item, verb: asking?.verb });
  const move = useMutate(
    (verb: string) => api.move(name, item, verb),
    () => t.frame.stepTaken(asking?.label[language] ?? ''),
  );
  const confirm = async () => {
    if (asking && (await move.run(asking.verb))) setAsking(null);
  };
  if (ways.length === 0) return null;
  const open = ways.filter(({ refusal }) => refusal === null);
  const onward = leads ? onwardOf(lists[name], ways) : undefined;
  // What the server alone knows is wanting is said as what is known here.
  const problems = move.error?.problems ?? [];
  return (
    <section className={styles.steps} aria-label={t.frame.nextSteps}>
      {open.length > 0 && (
        <div className={styles.ways}>
          {open.map((way) => (
            <Button
              key={way.verb}
              size={quiet ? 'small' : 'medium'}
              appearance={way.verb === onward ? 'primary' : quiet ? 'subtle' : 'secondary'}
              onClick={() => {
                move.clearError();
                setAsking(way);
              }}
            >
              {way.label[language]}
            </Button>
          ))}
        </div>
      )}
      {ways.map((way) => way.refusal && <HeldBack key={way.verb} list={lists[name]} way={way} />)}
      <ConsequenceDialog
        open={asking !== null}
        title={t.frame.takeStep(asking?.label[language] ?? '')}
        follows={follows}
        action={asking?.label[language] ?? ''}
        otherwise={t.common.cancel}
        busy={move.busy}
        error={problems.length > 0 ? null : move.error}
        onConfirm={confirm}
        onClose={() => setAsking(null)}
      >
        {asking && problems.length > 0 && (
          <HeldBack list={lists[name]} way={{ ...asking, refusal: { code: 'invalid', problems } }} />
        )}
      </ConsequenceDialog>
    </section>
  );
}
