import { initiativeStates } from '../../../shared/states/initiative';
import type { RawRow, RawSite, Upgrade } from './Upgrade';

const PAUSED = 'Pausad';

/** What "resume" led to while paused was a state of its own, and so where a row is that the log says nothing of. */
const OTHERWISE = 'preparation';

const LABELS: ReadonlyMap<string, string> = new Map(
  Object.entries(initiativeStates.options).map(([state, label]) => [state, label.sv]),
);

/** The state before the pause, in a line of the log: of a move by verb, or of a change in a form. */
function stateBefore({ fields }: RawRow): string | undefined {
  let detail: unknown;
  try {
    detail = JSON.parse(String(fields.Detail));
  } catch {
    // A line that somebody changed by hand tells nothing.
    return undefined;
  }
  const data: unknown = Reflect.get(Object(detail), 'data') ?? detail;
  const state: unknown =
    Reflect.get(Object(data), 'from') ?? Reflect.get(Object(Reflect.get(Object(data), 'before')), 'state');
  return typeof state === 'string' && LABELS.has(state) ? state : undefined;
}

async function statesBefore(site: RawSite): Promise<Map<string, string>> {
  const lines = (await site.rows('events')).filter(({ fields }) => fields.List === 'initiatives');
  return new Map(
    lines.flatMap((line) => {
      const state = stateBefore(line);
      return state ? [[String(line.fields.Subject), state] as const] : [];
    }),
  );
}

/** Paused was a state, and nobody knew where such an initiative was; now it is a mark beside the state it had. */
export const pausedBesideState: Upgrade = {
  name: 'paused-beside-state',
  label: { sv: 'Pausade insatser får tillbaka sitt läge', en: 'Paused initiatives get their state back' },
  async run(site) {
    const paused = (await site.rows('initiatives')).filter(({ fields }) => fields.State === PAUSED);
    if (paused.length === 0) return;
    const before = await statesBefore(site);
    for (const row of paused) {
      const state = before.get(String(row.fields.AppKey)) ?? OTHERWISE;
      await site.change('initiatives', row, { State: LABELS.get(state), Paused: true });
    }
  },
};
