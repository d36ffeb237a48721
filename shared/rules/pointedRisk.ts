import type { ActionPoint } from '../lists/actionPoints';
import type { Risk } from '../lists/risks';
import type { StatusRow } from '../lists/statusRows';
import type { StatusSnapshot } from '../lists/statusSnapshot';
import { ownerOf } from './ownerOf';
import { actionsFor } from './riskValue';

/** The risk that an area's action points at, with what is done about it and what has been decided. */
export type PointedRisk = NonNullable<StatusSnapshot['rows'][number]['pointed']>;

/** What is known around a report's areas. */
export interface AroundRows {
  risks: readonly Risk[];
  actionPoints: readonly ActionPoint[];
  /** Of a member's key. */
  nameOf(member: string): string | undefined;
  /** What a decision is called. */
  decisionOf(key: string): string | undefined;
}

/** What an area points at; nothing where it points at no risk. */
export function pointedRisk({ risk: key }: Pick<StatusRow, 'risk'>, around: AroundRows): PointedRisk | null {
  const risk = around.risks.find((one) => one.key === key);
  if (!risk) return null;
  const actions = actionsFor(risk.key, around.actionPoints);
  const decision = risk.decision ?? actions.find((one) => one.decision)?.decision ?? null;
  const title = decision === null ? undefined : around.decisionOf(decision);
  return {
    number: risk.readableNumber,
    threat: risk.threat,
    action: risk.action,
    actions: actions
      .toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9') || a.key.localeCompare(b.key))
      .map((one) => ({
        title: one.title,
        owner: ownerOf(one, (member) => around.nameOf(member)),
        due: one.due,
        state: one.state,
      })),
    decision: decision !== null && title !== undefined ? { key: decision, title } : null,
  };
}

/** Whether everything that was to be done is done while the area still is not green: time to ask whether the light is right. */
export const asksAboutLight = ({ light, pointed }: { light: string; pointed: PointedRisk | null }): boolean =>
  light !== 'green' &&
  !!pointed &&
  pointed.actions.length > 0 &&
  pointed.actions.every(({ state }) => state === 'done');
