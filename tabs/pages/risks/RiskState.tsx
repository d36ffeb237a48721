import { type Risk, risks } from '../../../shared/lists/risks';
import type { FieldContext } from '../../fields/fieldView';
import { StatusShape } from '../../fields/StatusShape';
import { fieldText } from '../../table/fieldColumn';
import { riskShape } from './riskShape';

/** A risk's state as shape and word. */
export function RiskState({ risk, context }: { risk: Risk; context: FieldContext }) {
  const shape = riskShape(risk.state);
  const text = fieldText(risks, risk, { name: 'state', context });
  return shape ? <StatusShape shape={shape} text={text} /> : text;
}
