import { lists } from '../../shared/lists';
import type { ActionPoint } from '../../shared/lists/actionPoints';
import type { Risk } from '../../shared/lists/risks';
import { openToAll } from '../../shared/rules/access';
import type { RiskZones } from '../../shared/rules/defaultZones';
import { zonesOf } from '../../shared/rules/riskZones';
import type { ListStore } from '../ports';
import { rulesFor } from './sitting';

/** The risks with what they are judged by. */
export interface RiskRegister {
  risks: readonly Risk[];
  zones: RiskZones;
  /** The actions that deal with them. */
  actions: readonly Pick<ActionPoint, 'risk' | 'state' | 'withdrawn'>[];
}

/** The risk register as everybody sees it. */
export const riskRegister = (store: ListStore): RiskRegister => ({
  risks: openToAll(lists.risks, store.all('risks')),
  zones: zonesOf(rulesFor(store)),
  actions: openToAll(lists.actionPoints, store.all('actionPoints')),
});
